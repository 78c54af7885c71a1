@NullMarked
package dev.plumbline.portal.finding.api;

import org.jspecify.annotations.NullMarked;
