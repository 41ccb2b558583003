import Linguistics
import Testing

@testable import Checklist

/// What pushes and what goes on about itself, and near misses.
@Suite("Pressure")
struct PressureTests {
    @Test(arguments: pressure) func pressureIs(_ sample: FlagCase) { sample.expect(.pressure) }
    @Test(arguments: monologue) func monologueIs(_ sample: FlagCase) { sample.expect(.monologue) }

    static let pressure: [FlagCase] = [
        FlagCase("Frau Brandl, «es eilt überhaupt nicht». Wer plant in Dachau?", false, .german, .phone),
        FlagCase(
            "Frau Brandl, vier Schichten ohne Chef. «Ärgern Sie sich noch drüber oder haben Sie sich daran gewöhnt?»",
            false, .german, .phone),
        FlagCase(
            "Frau Brandl, wir bauen Öfen. «Morgen kostet er tausend Euro mehr», wollen wir das jetzt festhalten?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl,\n\n«wenn die Kontrolle kommt, haften Sie persönlich». Wer macht bei Ihnen die Hygiene?", true,
            .german, .email),
        FlagCase(
            "Frau Brandl, «Ihr Nachbar hat schon unterschrieben, und ich habe nur einen Platz in Dachau». Wer plant dort?",
            true, .german, .phone),
        FlagCase(
            "Frau Brandl, «ich stecke so viel Arbeit in diese Nachrichten, und Sie melden sich einfach nicht». Wer plant in Dachau?",
            true, .german, .linkedin),
        FlagCase(
            "Frau Brandl, «überlegen Sie nicht zu lange, das Gerät ist schnell weg». Wer plant in Dachau?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl, «geben Sie sich einen Ruck, sonst bekomme ich Ärger mit dem Chef». Wer plant in Dachau?",
            true, .german, .phone),
        FlagCase("Ms Brand, «it goes up a thousand tomorrow», so shall we put it through now?", true, .english, .phone),
        FlagCase(
            "Judith,\n\n«if the inspector calls, you are personally liable». Who does the hygiene log?", true, .english,
            .email),
        FlagCase(
            "Ms Brand, «the shop next door has already signed, and I only take one in each town». Who plans Dundalk?",
            true, .english, .phone),
        FlagCase(
            "Judith, «I put a great deal of work into these messages and you can't even be bothered to answer». Who plans Dundalk?",
            true, .english, .linkedin),
        FlagCase(
            "Ms Brand, «I wouldn't think about it too long if I were you». Who plans Dundalk?", true, .english, .phone),
        FlagCase("Frau Brandl,\n\ndas Angebot gilt bis zum 30. Juni. Wer plant in Dachau?", false, .german, .email),
        FlagCase(
            "Frau Brandl, Sie haben am letzten Dienstag gesagt, der Ofen zieht nicht. Ist es der Kamin oder die Klappe?",
            false, .german, .phone),
        FlagCase(
            "Frau Brandl,\n\nzum dritten Mal ist am Wartehäuschen vor Ihrer Filiale die Scheibe kaputt. Wer meldet das?",
            false, .german, .email),
        FlagCase("Judith,\n\nthe quote stands until 30 June. Who plans Dundalk?", false, .english, .email),
        FlagCase(
            "Judith, last Thursday you said the oven is always too late on Saturdays. Is it the flue or the flap?",
            false, .english, .phone),
        FlagCase(
            "Judith,\n\nno rush at all, I don't need a decision this month. Who plans Dundalk?", false, .english, .email
        ),
        FlagCase(
            "Frau Brandl, nach dem Ersten bekommen Sie das nie wieder zu diesem Preis. Wer plant in Dachau?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl,\n\nmeine Geduld ist langsam am Ende, nach vier Mails darf man doch eine Antwort erwarten. Wer plant?",
            true, .german, .email),
        FlagCase("Frau Brandl, Sie liefern doch nach Dachau, oder? Wer plant das?", false, .german, .phone),
        FlagCase("Frau Brandl, «mehr Kunden wollen Sie doch auch, oder»? Wer plant?", true, .german, .phone),
        FlagCase(
            "Frau Brandl, in Dachau haben die Bleche noch keinen Platz, stand im Blatt. Wer plant?", false, .german,
            .phone),
        FlagCase("Judith, surely you must have a feel for it. Who plans Dundalk?", false, .english, .phone),
        FlagCase(
            "Frau Brandl, Ihre Mitbewerber sind da längst weiter als Sie. Wer plant in Dachau?", true, .german,
            .linkedin),
        FlagCase(
            "Judith, I've only two left and three people after them. Shall I put you down?", true, .english, .phone),
        FlagCase(
            "Judith,\n\nafter four emails I would have thought you could spare me a line. Who plans?", true, .english,
            .email),
        FlagCase(
            "Judith, bakeries that don't do this will be out of business in a year. Who plans Dundalk?", true, .english,
            .linkedin),
        FlagCase(
            "Frau Brandl, Sie haben in Dachau nur noch zwei Plätze an der Theke, stand im Blatt. Wer plant?", false,
            .german, .phone),
        FlagCase(
            "Judith,\n\ntake all the time you need, the price is the same in autumn. Who plans Dundalk?", false,
            .english, .email),
    ]

    static let monologue: [FlagCase] = [
        FlagCase(
            "Frau Brandl,\n\n«seit 1970 backen unsere Öfen in ganz Bayern». Sie heizen mit Gas oder Strom. Die Steinplatte ist aus Schamotte. Der Dampf kommt in drei Sekunden. Auch eine Fernwartung ist dabei.",
            true, .german, .email),
        FlagCase(
            "Frau Brandl, «ich habe zwanzig Jahre in der Backstube gestanden». Danach war ich sechs Jahre im Vertrieb. Mein Vater hatte schon eine Mühle. Heute leite ich ein Team von acht Leuten. Wer plant in Dachau?",
            true, .german, .linkedin),
        FlagCase(
            "Judith,\n\n«OvenCo has been making ovens since 1970». They burn gas or pellets. The stone is two inches thick. Steam arrives in three seconds. Remote service comes as standard.",
            true, .english, .email),
        FlagCase(
            "Judith, «I started out as a baker». Then I sold flour for six years. My father had a mill. These days I run a team of eight. Who plans Dundalk?",
            true, .english, .linkedin),
        FlagCase(
            "hallo frau brandl «wir machen so kassen» und die können karte und bar und die drucken auch den bon und die haben so ein dashboard und die laufen auch ohne netz und die kann man mieten. wär das was?",
            true, .german, .phone),
        FlagCase(
            "hi judith so «we do tills» and they take cards and cash and they print the slip and there's a dashboard and they run offline and you can rent them. would that be anything?",
            true, .english, .phone),
        FlagCase(
            "Frau Brandl,\n\nSie eröffnen in Dachau. Ihr Samstag ist unbesetzt. Die Anzeige steht seit Mai. Wer springt heute ein?",
            false, .german, .email),
        FlagCase(
            "Judith,\n\nyou open in Dundalk. Your Saturday is short. The ad has been up since May. Who steps in today?",
            false, .english, .email),
        FlagCase(
            "Frau Brandl,\n\nbei einem Bäcker in Freising fehlten samstags vier Leute. Er hat die Schichten halbiert. Danach meldeten sich neun Studenten. Heute fehlt dort keiner mehr. Wer fehlt Ihnen?",
            false, .german, .email),
        FlagCase(
            "Frau Brandl,\n\nfür den Plan brauchen wir:\n- Anzahl der Filialen\n- Zahl der Verkäuferinnen\n- Öffnungszeiten\n- Wunsch für den Beginn",
            false, .german, .email),
    ]
}
