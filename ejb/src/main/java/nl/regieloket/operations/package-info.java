/**
 * What an administrator sets, the business clock of a demo and organisations with their officers; and who works where,
 * for who needs that at work.
 */
@NullMarked
package nl.regieloket.operations;

import org.jspecify.annotations.NullMarked;
