package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of a site that no adapter knows, told by its structure alone. */
class UnseenSitesTest {
    private static final String URL = "https://board.example/freelancers/mlarkin";

    /** One row a language: name, then the labels of place, languages, skills, jobs, rate and since, then their values. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    English | Location | Languages | Skills | Work experience | Hourly rate | Member since | English (fluent) | Engineer at Oakmere Ltd | 2019 – present | $40/hour | March 2021
                    German | Standort | Sprachen | Kenntnisse | Berufserfahrung | Stundensatz | Mitglied seit | Englisch – fließend | Entwickler bei Eichmoor GmbH | 2019 – heute | 40 € / Stunde | März 2021
                    French | Localisation | Langues | Compétences | Expérience professionnelle | Taux horaire | Membre depuis | Anglais courant | Développeur chez Chênaie SARL | 2019 – aujourd’hui | 40 €/heure | mars 2021
                    Spanish | Ubicación | Idiomas | Habilidades | Experiencia laboral | Tarifa por hora | Miembro desde | Inglés (avanzado) | Desarrollador, Robledal S.L. | 2019 – actualidad | 40 €/hora | marzo de 2021
                    Portuguese | Localização | Idiomas | Competências | Experiência profissional | Valor por hora | Membro desde | Inglês (fluente) | Desenvolvedor, Carvalhal Ltd | 2019 – atual | R$ 40/hora | março de 2021
                    Italian | Residenza | Lingue | Competenze | Esperienza lavorativa | Tariffa oraria | Membro dal | Inglese (fluente) | Sviluppatore, Querceto Srl | 2019 – oggi | 40 €/ora | marzo 2021
                    Polish | Lokalizacja | Języki | Umiejętności | Doświadczenie zawodowe | Stawka godzinowa | Na platformie od | Angielski (C1) | Programista, Dąbrowa sp. z o.o. | 2019 – obecnie | 40 zł/godz. | marzec 2021
                    Russian | Город | Языки | Навыки | Опыт работы | Ставка | На сайте с | Английский — свободно | Разработчик, ООО Дубрава | 2019 — по настоящее время | 1500 ₽/час | март 2021 г.
                    Ukrainian | Місто | Мови | Навички | Досвід роботи | Ставка | На сайті з | Англійська (вільно) | Розробник, ТОВ Діброва | 2019 — дотепер | 600 грн/год | березень 2021 р.
                    Turkish | Konum | Diller | Yetenekler | İş Deneyimi | Saatlik Ücret | Üyelik Tarihi | İngilizce (ileri) | Geliştirici, Meşelik Ltd. Şti. | 2019 – günümüz | ₺400 / saat | Mart 2021
                    Simplified Chinese | 所在地 | 语言 | 技能 | 工作经历 | 时薪 | 加入时间 | 英语（流利） | 工程师，橡林有限公司 | 2019年至今 | ¥300/小时 | 2021年3月
                    Traditional Chinese | 所在地 | 語言 | 專長 | 工作經歷 | 時薪 | 加入時間 | 英文（流利） | 工程師，橡林股份有限公司 | 2019年 - 至今 | NT$800/小時 | 2021年3月
                    Japanese | 居住地 | 言語 | スキル | 職歴 | 時間単価 | 登録日 | 英語（ビジネスレベル） | エンジニア、株式会社樫森 | 2019年〜現在 | 5,000円/時間 | 2021年3月
                    Korean | 위치 | 언어 | 보유 기술 | 경력 | 시급 | 가입일 | 영어 (고급) | 개발자, 주식회사 참나무 | 2019년 - 현재 | ₩40,000/시간 | 2021년 3월
                    Arabic | الموقع | اللغات | المهارات | الخبرة العملية | سعر الساعة | تاريخ التسجيل | الإنجليزية (متقدم) | مهندس، شركة البلوط | ٢٠١٩ - حتى الآن | 40 دولار/ساعة | مارس ٢٠٢١
                    Hindi | स्थान | भाषाएँ | कौशल | कार्य अनुभव | प्रति घंटा दर | सदस्यता तिथि | अंग्रेज़ी (धाराप्रवाह) | इंजीनियर, बलूत कंपनी | 2019 - वर्तमान | ₹1,500/घंटा | मार्च 2021
                    """)
    void a_profile_in_fifteen_languages_is_read(
            String language,
            String place,
            String languages,
            String skills,
            String jobs,
            String rate,
            String since,
            String english,
            String job,
            String period,
            String price,
            String date) {
        Reading reading = Read.page(
                URL, """
                <h1>Mira Larkin</h1>
                <div class="facts">
                  <div><span>%s</span><span>Lisbon, Portugal</span></div>
                  <div><span>%s</span><span>%s</span></div>
                  <div><div>%s</div><div>%s</div></div>
                </div>
                <section><h2>%s</h2><p>%s</p></section>
                <section><h2>%s</h2><ul><li>Kotlin</li><li>SQL</li></ul></section>
                <section><h2>%s</h2><ul><li><p>%s</p><p>%s</p></li></ul></section>
                """.formatted(place, rate, price, since, date, languages, english, skills, jobs, job, period));

        assertThat(reading.kind()).isEqualTo(PageKind.PROFILE);
        assertThat(Read.texts(reading, Claim.Name.class)).containsExactly("Mira Larkin");
        assertThat(reading.claims(Claim.Place.class))
                .extracting(Claim.Place::country)
                .containsExactly("PT");
        assertThat(reading.claims(Claim.Rate.class))
                .extracting(Claim.Rate::unit)
                .containsExactly("hour");
        assertThat(reading.claims(Claim.MemberSince.class))
                .extracting(since1 -> String.valueOf(since1.date()))
                .containsExactly("2021-03");
        assertThat(reading.claims(Claim.Language.class))
                .extracting(Claim.Language::language)
                .containsExactly("en");
        assertThat(reading.claims(Claim.Language.class)).noneMatch(skill -> skill.level() == null);
        assertThat(Read.texts(reading, Claim.Skill.class)).containsExactly("Kotlin", "SQL");
        assertThat(reading.claims(Claim.Job.class)).hasSize(1).allSatisfy(found -> {
            assertThat(found.organisation()).isNotNull();
            assertThat(found.title()).isNotNull();
            assertThat(found.period().ongoing()).isTrue();
        });
    }

    @Test
    void an_icon_says_what_the_words_beside_it_are() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><p>Engineer</p>
                <ul><li><i class="i1" aria-label="Location"></i> Porto</li>
                <li><span title="Local time zone"><svg><path d="M0"/></svg></span> <span>UTC+01:00</span></li>
                <li><svg><title>Hourly rate</title><path d="M0"/></svg> <b>$55/hr</b></li>
                <li><span class="sr-only">Member since</span> <time datetime="2019-04-02">seven years ago</time></li></ul>
                <h2>About me</h2><p>I build ledgers.</p>""");

        assertThat(Read.texts(reading, Claim.Place.class)).containsExactly("Porto");
        assertThat(Read.texts(reading, Claim.TimeZone.class)).containsExactly("UTC+01:00");
        assertThat(Read.texts(reading, Claim.Rate.class)).containsExactly("$55/hr");
        assertThat(reading.claims(Claim.MemberSince.class))
                .extracting(since -> String.valueOf(since.date()))
                .containsExactly("2019-04-02");
    }

    @Test
    void what_stands_under_a_heading_over_other_people_is_not_read() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><p>Engineer</p>
                <h2>Skills</h2><p>Kotlin, SQL</p>
                <div class="rail"><div><h3>Similar freelancers</h3></div>
                  <div><b>Odo Fenn</b><span>Porto, Portugal</span><a href="mailto:odo@fenn.example">mail</a>
                  <a rel="nofollow" href="https://github.com/odofenn">GitHub</a></div></div>
                <h2>Languages</h2><p>English, German</p>
                <div><p><b>Unser Team</b></p><p>Skills: COBOL</p></div>""");

        assertThat(Read.texts(reading, Claim.Skill.class)).containsExactly("Kotlin", "SQL");
        assertThat(Read.texts(reading, Claim.Language.class)).containsExactly("English", "German");
        assertThat(reading.claims(Claim.Email.class)).isEmpty();
        assertThat(reading.claims(Claim.Link.class)).isEmpty();
    }

    @Test
    void a_review_keeps_who_wrote_it_and_when() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><p>Engineer</p><h2>Skills</h2><p>Kotlin, SQL</p>
                <h2>Client reviews</h2>
                <blockquote><p>Delivered early, and with documentation that nobody had asked for.</p>
                  <footer>— Odo Fenn, Saltmarsh Ltd</footer><p>12 March 2024</p></blockquote>
                <blockquote><p>Clear questions from the start, and the invoice matched the estimate.</p>
                  <footer>Ina Quill</footer></blockquote>""");

        assertThat(reading.claims(Claim.Review.class))
                .extracting(Claim.Review::reviewer)
                .containsExactly("Odo Fenn, Saltmarsh Ltd", "Ina Quill");
        assertThat(reading.claims(Claim.Review.class).toList().getFirst().date())
                .hasToString("2024-03-12");
        assertThat(Read.texts(reading, Claim.Name.class)).containsExactly("Mira Larkin");
    }

    @Test
    void entries_of_a_list_name_what_and_where_in_the_same_order() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><h2>Skills</h2><p>Kotlin, SQL</p><h2>Work experience</h2>
                <p>Saltmarsh Ltd — Engineer<br>2019 – 2021</p>
                <p>Blue Fern — Keeper of the archive<br>2016 – 2019</p>""");

        assertThat(reading.claims(Claim.Job.class))
                .extracting(Claim.Job::organisation)
                .containsExactly("Saltmarsh Ltd", "Blue Fern");
    }

    @Test
    void a_count_is_a_stat() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><h2>Skills</h2><p>Kotlin, SQL</p>
                <dl><dt>Jobs completed</dt><dd>54</dd><dt>Response time</dt><dd>2 hours</dd></dl>""");

        assertThat(reading.claims(Claim.Stat.class))
                .extracting(Claim.Stat::count)
                .containsExactly(54L);
        assertThat(reading.claims(Claim.LastActive.class)).isEmpty();
    }

    @Test
    void words_of_a_bio_are_no_labels() {
        Reading reading = Read.page(URL, """
                <h1>Mira Larkin</h1><h2>Skills</h2><p>Kotlin, SQL</p><h2>About me</h2>
                <p><b>Skills</b> are what I teach. <b>Location</b> does not matter.</p>
                <ul><li>Education</li><li>Health</li></ul>""");

        assertThat(Read.texts(reading, Claim.Skill.class)).containsExactly("Kotlin", "SQL");
        assertThat(reading.claims(Claim.Education.class)).isEmpty();
    }
}
