/**
 * The demo: three local sites of invented people, and a team that has captured them.
 *
 * <table>
 * <caption>Which page serves which rule</caption>
 * <tr><th>rule</th><th>page that has it</th><th>look-alike that has it not</th></tr>
 * <tr><td>name differs</td><td>gighub rdantas, codeport rafael-dantas</td><td>gighub laylah, codeport layla-haddad</td></tr>
 * <tr><td>place differs</td><td>gighub rdantas, codeport rafael-dantas</td><td>the pages of Hanna Lindqvist</td></tr>
 * <tr><td>employer or dates differ</td><td>gighub rdantas, codeport rafael-dantas</td><td>gighub laylah, codeport layla-haddad</td></tr>
 * <tr><td>education differs</td><td>gighub bkeller, codeport bruno-keller</td><td>gighub laylah, codeport layla-haddad</td></tr>
 * <tr><td>time zone does not fit the place</td><td>gighub aosei</td><td>gighub lferrer</td></tr>
 * <tr><td>contact shared</td><td>codeport tom-whitacre, gighub rdantas</td><td>the agency Brightloom</td></tr>
 * <tr><td>contact changed</td><td>gighub nbrandt, two versions</td><td>gighub lferrer, two versions</td></tr>
 * <tr><td>link leads to another person</td><td>gighub onyberg, folio camille</td><td>codeport camille-fournier, folio camille</td></tr>
 * <tr><td>asks to leave the marketplace</td><td>gighub garethp</td><td>gighub mtanaka</td></tr>
 * <tr><td>passage reused</td><td>folio pia-lindner and five more</td><td>the agency Brightloom</td></tr>
 * <tr><td>passage from a template</td><td>folio edda-holm and four more, on one theme</td><td>folio pia-lindner</td></tr>
 * </table>
 *
 * <p>A ring of three hundred names with one biography ({@code demo/ring.json}) is captured in the background after the
 * start. Codeport ewa-lindgren has nothing to compare; Hanna Lindqvist's three pages agree in everything.
 */
@NullMarked
package dev.plumbline.portal.demo;

import org.jspecify.annotations.NullMarked;
