package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "Jane Smith, Jane Smith, AGREE",
        "JANE SMITH, Jane Smith, AGREE",
        "Sofía Marchetti, Sofia Marchetti, AGREE",
        "Dr. Jane Smith, Jane Smith, AGREE",
        "Smith Jane, Jane Smith, AGREE",
        "Jane van der Berg, Jane Vanderberg, AGREE",
        "Jürgen Müller, Juergen Mueller, COMPATIBLE",
        "Jane S., Jane Smith, COMPATIBLE",
        "J. Smith, Jane Smith, COMPATIBLE",
        "J. S., Jane Smith, COMPATIBLE",
        "Jane, Jane Smith, COMPATIBLE",
        "Bob Smith, Robert Smith, COMPATIBLE",
        "Raf Dantas, Rafael Dantas, COMPATIBLE",
        "Jane Anne Smith, Jane Smith, COMPATIBLE",
        "Mohammed Alami, Muhammad Al-Alami, COMPATIBLE",
        "rdantas, Rafael Dantas, COMPATIBLE",
        "kodeninja42, Rafael Dantas, CANNOT_TELL",
        "Jane S., Jane Doe, DIFFER",
        "Jane Smith, Jane Doe, DIFFER",
        "Rafael Dantas, Rafael Monteiro, DIFFER",
        "Chen Wei, Cheng Wei, DIFFER",
        "Li Wei, Li Na, DIFFER",
    })
    void compares_names_of_one_script(String left, String right, Agreement agreement) {
        both(left, right, agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "สมชาย ใจดี, Somchai Jaidee, CANNOT_TELL",
        "อนันต์ วงศ์ไทย, Anan Wongthai, CANNOT_TELL",
        "အောင် မြင့်, Aung Myint, CANNOT_TELL",
        "Սարգիս Ճուղուրյան, Sargis Chughuryan, COMPATIBLE",
        "Սարգիս Պետրոսյան, Tom Varga, DIFFER",
        "ليلى حدّاد, Layla Haddad, COMPATIBLE",
        "محمد العلمي, Mohamed Alami, COMPATIBLE",
        "فاطمة الزهراء, Fatima Zahra, COMPATIBLE",
        "خالد يوسف, Khaled Youssef, COMPATIBLE",
        "Дмитрий Иванов, Dmitry Ivanov, COMPATIBLE",
        "Михаил Щукин, Mikhail Shchukin, COMPATIBLE",
        "Олександр Шевченко, Oleksandr Shevchenko, COMPATIBLE",
        "Юлия Чайка, Yulia Chaika, COMPATIBLE",
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos, COMPATIBLE",
        "李伟, Li Wei, COMPATIBLE",
        "李伟, Wei Li, COMPATIBLE",
        "김민준, Minjun Kim, COMPATIBLE",
        "이지은, Jieun Lee, COMPATIBLE",
        "박서연, Seoyeon Park, COMPATIBLE",
        "משה רבין, Moshe Rabin, COMPATIBLE",
        "אברהם לוי, Avraham Levi, CANNOT_TELL",
        "田中 美咲, Misaki Tanaka, CANNOT_TELL",
        "Дмитрий Иванов, Rafael Monteiro, DIFFER",
        "ليلى حدّاد, Rafael Monteiro, DIFFER",
        "李伟, 王芳, DIFFER",
        "ليلى حداد, ليلى منصور, DIFFER",
    })
    void compares_names_across_scripts(String left, String right, Agreement agreement) {
        both(left, right, agreement);
    }

    @Test
    void says_why_two_names_fit() {
        assertThat(Names.compare("Jane S.", "Jane Smith").reason()).isEqualTo("short form");
        assertThat(Names.compare("ليلى حدّاد", "Layla Haddad").reason()).isEqualTo("romanised: Layla Haddad");
        assertThat(Names.compare("Rafael Dantas", "Rafael Monteiro").reason()).isEqualTo("'Dantas' against 'Monteiro'");
    }

    @Test
    void survives_hostile_names() {
        String endless = "a ".repeat(100_000) + "\u202e\u0000\ud800";
        assertThat(Names.compare(endless, "Jane Smith").agreement()).isNotNull();
        assertThat(Names.compare("…", "Jane Smith").agreement()).isEqualTo(Agreement.CANNOT_TELL);
    }

    private static void both(String left, String right, Agreement agreement) {
        assertThat(Names.compare(left, right).agreement()).isEqualTo(agreement);
        assertThat(Names.compare(right, left).agreement()).isEqualTo(agreement);
    }
}
