package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.ClaimKinds;
import dev.plumbline.portal.base.ui.Context;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Statement;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The claims of a page, each with its quote and its place. */
final class ClaimTable extends Div {
    private static final int MOST = 500;

    /** Shows claims; each can be called read wrongly where somebody listens. */
    ClaimTable(List<Claim> claims, @Nullable Consumer<Claim> readWrongly) {
        Table table = readWrongly == null
                ? new Table(
                        "tbl claims",
                        Words.say("claims.claim"),
                        Words.say("claims.words"),
                        Words.say("claims.inContext"),
                        Words.say("claims.where"))
                : new Table(
                        "tbl claims",
                        Words.say("claims.claim"),
                        Words.say("claims.words"),
                        Words.say("claims.inContext"),
                        Words.say("claims.where"),
                        "");
        for (Claim claim : claims.stream().limit(MOST).toList()) {
            Evidence evidence = claim.evidence();
            Span where = new Span(VisibleText.of(evidence.cssPath()));
            where.addClassNames("mono", "ink-2");
            if (readWrongly == null) {
                table.row(kind(claim), new Foreign(claim.text()), context(evidence), where);
            } else {
                table.row(kind(claim), new Foreign(claim.text()), context(evidence), where, button(claim, readWrongly));
            }
        }
        add(table);
        if (claims.size() > MOST) {
            add(new Span(Words.say("claims.someShown", MOST, claims.size())));
        }
    }

    private static Span context(Evidence evidence) {
        Statement said = Statements.of(evidence, null);
        Span context =
                new Span(dim(Context.before(said)), new Span(VisibleText.of(said.quote())), dim(Context.after(said)));
        context.getElement().setAttribute("dir", "auto");
        return context;
    }

    private static Button button(Claim claim, Consumer<Claim> readWrongly) {
        Button button = new Button(Words.say("claims.readWrongly"), click -> readWrongly.accept(claim));
        button.setAriaLabel(Words.say("claims.readWronglyOf", VisibleText.of(claim.text())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Span dim(String words) {
        Span dim = new Span(VisibleText.of(words));
        dim.addClassName("ink-3");
        return dim;
    }

    private static Span kind(Claim claim) {
        String words = ClaimKinds.words(claim.kind());
        Span kind = new Span(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        kind.addClassName("nowrap");
        return kind;
    }
}
