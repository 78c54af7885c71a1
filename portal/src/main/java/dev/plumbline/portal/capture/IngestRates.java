package dev.plumbline.portal.capture;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many captures a minute a device and a team may send; as many may come at once. */
@ConfigurationProperties("plumbline.ingest")
record IngestRates(
        @DefaultValue("600") int devicePerMinute,
        @DefaultValue("6000") int teamPerMinute) {}
