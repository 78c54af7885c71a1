package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages without a candidate, in fifteen languages: their kind is the result. */
class NotAProfileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Profile not found           | Log in to continue
                    Profil nicht gefunden       | Bitte anmelden
                    Profil introuvable          | Connectez-vous pour continuer
                    Perfil no encontrado        | Inicia sesión para continuar
                    Perfil não encontrado       | Faça login para continuar
                    Profilo non trovato         | Accedi per continuare
                    Nie znaleziono profilu      | Zaloguj się, aby kontynuować
                    Профиль не найден           | Войдите, чтобы продолжить
                    Профіль не знайдено         | Увійдіть, щоб продовжити
                    Profil bulunamadı           | Devam etmek için giriş yap
                    该用户不存在                 | 请登录后查看
                    找不到此頁面                 | 請先登入
                    ページが見つかりません         | ログインしてください
                    페이지를 찾을 수 없습니다      | 로그인이 필요합니다
                    الصفحة غير موجودة           | تسجيل الدخول للمتابعة
                    प्रोफ़ाइल नहीं मिली           | जारी रखने के लिए लॉग इन करें
                    """)
    void what_is_removed_or_behind_a_login_carries_no_claim(String removed, String wall) {
        Reading gone = Read.page("https://board.example/freelancers/mlarkin", """
                <title>%s | Board</title><h1>%s</h1><p>Search for others instead.</p>
                <p>contact: help@board.example</p>""".formatted(removed, removed));
        Reading closed = Read.page("https://board.example/freelancers/mlarkin", """
                <title>Board</title><h1>%s</h1><form><input name="u"><input type="password"></form>""".formatted(wall));

        assertThat(gone.kind()).isEqualTo(PageKind.REMOVED);
        assertThat(gone.claims()).isEmpty();
        assertThat(closed.kind()).isEqualTo(PageKind.LOGIN_WALL);
        assertThat(closed.claims()).isEmpty();
    }
}
