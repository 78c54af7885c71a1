package dev.plumbline.portal.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says beside the calls themselves. */
@Configuration
class ApiDescription {
    private static final String TOKEN = "token";

    static {
        // They come from the token, not from the request's parameters.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, TokenHolder.class);
    }

    @Bean
    OpenAPI description(@Value("${plumbline.url}") String url) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token from POST /api/v1/pairings. Errors are application/problem+json.");
        return new OpenAPI()
                .info(new Info().title("Plumbline").version("1"))
                .servers(List.of(new Server().url(url)))
                .components(new Components().addSecuritySchemes(TOKEN, bearer));
    }

    /** Each call but the open ones takes a token, and says which action of the token's member it is. */
    @Bean
    OperationCustomizer access() {
        return (operation, method) -> {
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                return operation;
            }
            operation.addExtension("x-action", needs.value().name());
            return operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        };
    }
}
