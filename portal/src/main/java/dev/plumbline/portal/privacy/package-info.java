/** What the team keeps of a person and how it goes: erasing, periods, holds, copies, notices. */
@NullMarked
package dev.plumbline.portal.privacy;

import org.jspecify.annotations.NullMarked;
