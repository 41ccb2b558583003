import Linguistics
import Testing

@testable import Checklist

/// Claims without ground, reminders without news and mails without a way out, and near misses.
@Suite("Pretence")
struct PretenceTests {
    @Test(arguments: pretence) func pretenceIs(_ sample: FlagCase) { sample.expect(.pretence) }
    @Test(arguments: bareReminder) func bareReminderIs(_ sample: FlagCase) { sample.expect(.bareReminder) }
    @Test(arguments: noOptOut) func noOptOutIs(_ sample: FlagCase) { sample.expect(.noOptOut) }

    static let pretence: [FlagCase] = [
        FlagCase(
            "Frau Brandl, «ich rufe zurück, Sie wollten ja Genaueres zu den Öfen wissen». Wann passt es?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl, «verkaufen möchte ich heute gar nichts», ich sammle nur Zahlen. Wer plant in Dachau?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl, «Sie erinnern sich bestimmt an unseren Plausch auf der Messe». Wer plant in Dachau?", true,
            .german, .linkedin),
        FlagCase(
            "Frau Brandl, «wegen dem Auftrag, den Sie uns geben wollten»: Wann soll der Ofen kommen?", true, .german,
            .phone),
        FlagCase(
            "Frau Brandl, «des is koa Verkaufsanruf», bloß zwei Fragen. Wer plant in Dachau?", true, .german, .phone),
        FlagCase(
            "Frau Brandl,\n\n«wie telefonisch besprochen», sende ich die Preise. Wer plant in Dachau?", true, .german,
            .email, .warm),
        FlagCase("Ms Brand, «I'm ringing back about the oven you enquired about». When suits?", true, .english, .phone),
        FlagCase("Judith, «this is not a pitch, I promise». Who plans Dundalk?", true, .english, .linkedin),
        FlagCase("Ms Brand, «lovely to speak to you again». Who plans Dundalk?", true, .english, .phone),
        FlagCase("Ms Brand, «your sister said you'd be expecting my call». Who plans Dundalk?", true, .english, .phone),
        FlagCase("Judith, «great talking to you the other day». Who plans Dundalk?", true, .english, .linkedin, .warm),
        FlagCase(
            "Frau Brandl,\n\nSie haben den Bauauftrag in Dachau gewonnen. Wer heizt dort den Ofen?", false, .german,
            .email),
        FlagCase("Judith,\n\nyou've won the fit-out in Dundalk. Who lights the oven there?", false, .english, .email),
        FlagCase("Judith, I've no agenda beyond selling you an oven. Who lights yours?", false, .english, .linkedin),
        FlagCase(
            "Frau Brandl, ich will Ihnen einen Ofen verkaufen, das sage ich gleich. Wer heizt Ihren?", false, .german,
            .phone),
        FlagCase(
            "Frau Brandl, Ihr Kollege hat mir schon grünes Licht gegeben, ich brauche nur noch die Unterschrift.", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl,\n\nanknüpfend an unser nettes Telefonat sende ich die Preise. Wer plant?", true, .german,
            .email),
        FlagCase(
            "Frau Brandl, keine Sorge, ich will Ihnen nichts verkaufen. Wer plant in Dachau?", true, .german, .phone),
        FlagCase("Judith, I'm not selling, it's only a bit of research. Who plans Dundalk?", true, .english, .phone),
        FlagCase(
            "Judith,\n\nit was a pleasure meeting you last month, here are the prices we talked over. Who plans?", true,
            .english, .email),
        FlagCase(
            "Judith, your manager has already given us the go-ahead, I only need a signature.", true, .english, .phone),
        FlagCase(
            "Frau Brandl, Sie haben gestern den Leitfaden geladen. Wer plant in Dachau?", false, .german, .phone, .warm),
    ]

    static let bareReminder: [FlagCase] = [
        FlagCase(
            "Frau Brandl,\n\nvor drei Wochen ging Ihnen unser Angebot zu. «Liegt inzwischen eine Entscheidung vor?»",
            true, .german, .email, .warm, touch: 2),
        FlagCase(
            "Frau Brandl, hier noch einmal der Ofenbauer. «Hatten Sie denn Muße, sich das Papier anzusehen?»", true,
            .german, .phone, .warm, touch: 3),
        FlagCase(
            "Frau Brandl, «vermutlich hat Sie meine Nachricht nicht erreicht». Haben Sie sie gelesen?", true, .german,
            .linkedin, touch: 2),
        FlagCase(
            "Frau Brandl,\n\n«auf mein Schreiben vom 3. kam von Ihnen nie etwas zurück». Schade.", true, .german,
            .email, touch: 3),
        FlagCase(
            "Judith,\n\nour quote went out three weeks ago. «Has anything been decided?»", true, .english, .email,
            .warm, touch: 2),
        FlagCase(
            "Judith, it's the oven man once more. «Have you managed to read the quote at all?»", true, .english, .phone,
            .warm, touch: 3),
        FlagCase("Judith,\n\n«I have written twice without hearing a thing». Pity.", true, .english, .email, touch: 3),
        FlagCase(
            "Judith,\n\n«only a line to see where you've got to with our quote».", true, .english, .email, .warm,
            touch: 2),
        FlagCase(
            "Frau Brandl, seit unserem Telefonat hat Dachau ja die Genehmigung. Wer heizt dort morgens um drei den Ofen an?",
            false, .german, .phone, .warm, touch: 2),
        FlagCase(
            "Judith, since we last spoke Dundalk has got its permit. Who lights the oven there at three in the morning?",
            false, .english, .phone, .warm, touch: 2),
        FlagCase(
            "Frau Brandl,\n\nnoch einmal ich, diesmal mit der Liste der 40 Studenten in Dachau, die samstags arbeiten wollen. Sie liegt bei.",
            false, .german, .email, touch: 2),
        FlagCase(
            "Frau Brandl,\n\nzum Angebot über den Ofen steht Ihre Rückmeldung noch aus. Wann darf ich damit rechnen?",
            true, .german, .email, .warm, touch: 2),
        FlagCase(
            "Frau Brandl, ich bin's, der mit dem Ofen. Ist die Sache bei Ihnen inzwischen durch den Beirat?", true,
            .german, .phone, .warm, touch: 3, isKnownMiss: true),
        FlagCase(
            "Judith,\n\nmy note of last week seems to have gone astray. Did it come through?", true, .english, .email,
            touch: 2),
        FlagCase(
            "Judith, just seeing whether you've made up your mind about the oven.", true, .english, .phone, .warm,
            touch: 2),
        FlagCase(
            "Frau Brandl,\n\nim Anhang die Liste der Studenten in Dachau, die samstags arbeiten wollen, nach Vierteln sortiert. Bleiben Sie damit allein zurecht?",
            false, .german, .email, touch: 2),
    ]

    static let noOptOut: [FlagCase] = [
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau die Samstage? Ich rufe am Dienstag an.\n\nGruß\nKern", true, .german,
            .email),
        FlagCase(
            "Frau Brandl,\n\nmit unserem Programm melden sich Kunden mit einem Klick ab. Wer plant in Dachau?\n\nKern",
            true, .german, .email),
        FlagCase("Judith,\n\nwho plans Dundalk? I shall ring on Tuesday.\n\nKern", true, .english, .email),
        FlagCase(
            "Judith,\n\nwith our app your customers unsubscribe in one click. Who plans Dundalk?\n\nKern", true,
            .english, .email, isKnownMiss: true),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Sollte Sie das nicht berühren, genügt ein Wort, und ich schweige.\n\nKern",
            false, .german, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Und wenn es Ihnen zu viel ist: Ein „Nö“ verstehe ich auch.\n\nKern",
            false, .german, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Ein weiterer Brief folgt nur auf Ihren Wunsch.\n\nKern", false,
            .german, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Lautet die Antwort nein, ist mir auch das recht.\n\nKern", false,
            .german, .email),
        FlagCase(
            "Judith,\n\nwho plans Dundalk? Should you prefer me not to write, I'd take no offence at being told.\n\nKern",
            false, .english, .email),
        FlagCase(
            "Judith,\n\nwho plans Dundalk? If it's not for you, do just say, and I'll go back to my flour.\n\nKern",
            false, .english, .email),
        FlagCase(
            "Judith,\n\nwho plans Dundalk? If you'd rather I left you in peace, a single word does it.\n\nKern", false,
            .english, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Ich freue mich auf Ihre Antwort.\n\nKern", true, .german, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Liegt Ihnen das fern, lassen Sie es mich wissen, dann ist das Thema durch.\n\nKern",
            false, .german, .email),
        FlagCase(
            "Frau Brandl,\n\nwer plant in Dachau? Wenn Sie abwinken, nehme ich das hin.\n\nKern", false, .german, .email
        ),
        FlagCase(
            "Judith,\n\nwho plans Dundalk? If this is of no use, tell me and you won't get another.\n\nKern", false,
            .english, .email),
        FlagCase(
            "Judith,\n\nwho plans Dundalk? Say the word and I shall trouble you no further.\n\nKern", false, .english,
            .email),
    ]
}
