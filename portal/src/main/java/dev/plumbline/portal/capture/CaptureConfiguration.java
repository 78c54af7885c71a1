package dev.plumbline.portal.capture;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the ingest settings. */
@Configuration
@EnableConfigurationProperties(IngestRates.class)
class CaptureConfiguration {}
