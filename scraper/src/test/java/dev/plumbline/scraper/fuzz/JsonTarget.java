package dev.plumbline.scraper.fuzz;

import java.util.List;

/** The reader over structured data and application state: the input is the JSON. */
final class JsonTarget implements FuzzTarget {
    private static final List<String> SCRIPTS = List.of(
            "<script type=\"application/ld+json\">",
            "<script id=\"__NEXT_DATA__\" type=\"application/json\">",
            "<script>window.__INITIAL_STATE__ = ",
            "<script id=\"__NUXT_DATA__\" type=\"application/json\">",
            "<script>window.__APOLLO_STATE__ = ");

    @Override
    public void run(byte[] input) {
        String json = FuzzTarget.text(input);
        StringBuilder page = new StringBuilder("<title>Jane Doe</title><h1>Jane Doe</h1>");
        SCRIPTS.forEach(script -> page.append(script).append(json).append("</script>"));
        Promises.keptFor("https://gigs.example/freelancers/jane", page.toString());
    }

    @Override
    public List<byte[]> seeds() {
        return FuzzTarget.texts(List.of("""
                {"@context":"https://schema.org","@type":"Person","name":"Jane Doe","jobTitle":"Engineer","sameAs":["https://github.com/jane"],
                "address":{"@type":"PostalAddress","addressLocality":"Leeds","addressCountry":"GB"},"knowsLanguage":["en",{"@type":"Language","name":"German"}]}""", """
                {"@graph":[{"@type":"ProfilePage","mainEntity":{"@id":"#p"}},{"@id":"#p","@type":"Person","name":"Jane Doe","alumniOf":{"name":"Eastfold"}}]}""", """
                {"props":{"pageProps":{"profile":{"fullName":"Jane Doe","headline":"Engineer","skills":[{"name":"Java"}],
                "experience":[{"company":"Bramblewick","title":"Engineer","startDate":"2019-03","endDate":null}],"hourlyRate":{"amount":60,"currency":"EUR"}}}}}""", """
                [["Reactive",1],{"data":2},{"profile":3},{"name":4,"skills":5},"Jane Doe",[6],"Java"]""", """
                {"ROOT_QUERY":{"user":{"__ref":"User:1"}},"User:1":{"__typename":"User","name":"Jane Doe","bio":"Builds things."}}"""));
    }
}
