/** The main job, acted out in the browser by everybody who has a part in it. */
@NullMarked
package nl.regieloket.browser.mainjob;

import org.jspecify.annotations.NullMarked;
