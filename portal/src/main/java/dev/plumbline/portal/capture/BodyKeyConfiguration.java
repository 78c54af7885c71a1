package dev.plumbline.portal.capture;

import dev.plumbline.portal.base.DataFolder;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that the keys of bodies are sealed with: from the settings where several portals share a database, else from the data folder. */
@Configuration
class BodyKeyConfiguration {
    @Bean
    BodyKey bodyKey(@Value("${plumbline.body-key:}") String hex, ObjectProvider<DataFolder> folder) {
        String key = hex.isBlank() ? folder.getObject().secret("body-key") : hex;
        return new BodyKey(HexFormat.of().parseHex(key));
    }
}
