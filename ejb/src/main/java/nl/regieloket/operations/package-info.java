/** What an administrator sets: the business clock of a demo, and organisations with their officers. */
@NullMarked
package nl.regieloket.operations;

import org.jspecify.annotations.NullMarked;
