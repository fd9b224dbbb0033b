/** Who works for one's own organisation: joining, moving and leaving, its teams, and what becomes of the cases of who leaves. */
@NullMarked
package nl.regieloket.staff;

import org.jspecify.annotations.NullMarked;
