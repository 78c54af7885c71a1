package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.DataFolder;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contact key: from the settings where several portals share a database, else from the data folder. */
@Configuration
class ContactKeyConfiguration {
    @Bean
    ContactKey contactKey(@Value("${plumbline.contact-key:}") String hex, ObjectProvider<DataFolder> folder) {
        String key = hex.isBlank() ? folder.getObject().secret("contact-key") : hex;
        return new ContactKey(HexFormat.of().parseHex(key));
    }
}
