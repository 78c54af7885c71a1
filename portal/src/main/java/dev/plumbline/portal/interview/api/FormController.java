package dev.plumbline.portal.interview.api;

import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.Members;
import dev.plumbline.scraper.observation.Topics;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the form for an observation is made of, for the panel. */
@RestController
class FormController {
    private final Members members;

    FormController(Members members) {
        this.members = members;
    }

    /**
     * One thing that can be picked.
     *
     * @param accommodation whether an accommodation may have been agreed on that explains it
     */
    record Choice(String id, String sentence, boolean accommodation) {
        static Choice of(dev.plumbline.scraper.observation.Choice choice, Language language) {
            return new Choice(choice.id(), LibraryWords.say(language, choice.sentence()), choice.accommodation());
        }
    }

    /**
     * One thing that the form asks about.
     *
     * @param counted whether it asks how often
     */
    record Topic(String id, String title, String question, boolean counted, List<Choice> choices) {
        static Topic of(dev.plumbline.scraper.observation.Topic topic, Language language) {
            return new Topic(
                    topic.id(),
                    LibraryWords.say(language, topic.title()),
                    LibraryWords.say(language, topic.question()),
                    topic.counted(),
                    topic.choices().stream()
                            .map(choice -> Choice.of(choice, language))
                            .toList());
        }
    }

    /** Somebody who may have seen it too. */
    record Colleague(UUID id, String name) {}

    /** The topics in the order of the form, and who can be the second observer. */
    record Form(List<Topic> topics, List<Colleague> colleagues) {}

    @GetMapping("/api/v1/observations/form")
    @Needs(Action.TRIAGE)
    Form form(Member member, Locale locale) {
        Language language = Language.of(locale);
        return new Form(
                Topics.ALL.stream().map(topic -> Topic.of(topic, language)).toList(),
                members.list(member).stream()
                        .filter(Account::active)
                        .map(Account::member)
                        .filter(one -> !one.id().equals(member.id()) && one.role() != Role.AUDITOR)
                        .map(one -> new Colleague(one.id(), one.name()))
                        .toList());
    }
}
