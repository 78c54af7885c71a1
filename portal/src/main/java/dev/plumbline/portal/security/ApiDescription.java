package dev.plumbline.portal.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says beside the calls themselves. */
@Configuration
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    static {
        // They come from the token, not from the request's parameters.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, TokenHolder.class);
    }

    @Bean
    OpenAPI description() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token from POST /api/v1/pairings. Errors are application/problem+json.");
        return new OpenAPI()
                .info(new Info().title("Plumbline").version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(TOKEN, bearer).addSchemas(PROBLEM, problemSchema()));
    }

    /** Each call has a name of its own, may answer a problem, and but for the open ones takes a token. */
    @Bean
    OperationCustomizer access() {
        return (operation, method) -> {
            String controller = method.getBeanType().getSimpleName().replace("Controller", "");
            operation.setOperationId(controller + "." + method.getMethod().getName());
            operation.setTags(List.of(controller));
            operation.getResponses().addApiResponse("default", problem());
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                return operation;
            }
            operation.addExtension("x-action", needs.value().name());
            return operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        };
    }

    private static ApiResponse problem() {
        MediaType body = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description("What went wrong, and what to do")
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problemSchema() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("Stable: urn:plumbline:problem:not-found"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("A sentence for the person who must act"));
    }
}
