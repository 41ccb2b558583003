import Linguistics
import Testing

@testable import Checklist

/// Claims that contradict what is known, and near misses.
@Suite("Wrong facts")
struct WrongFactTests {
    @Test(arguments: wrongFact) func wrongFactIs(_ sample: FlagCase) { sample.expect(.wrongFact) }

    static let wrongFact: [FlagCase] = [
        FlagCase(
            "Frau Brandl, ich habe gelesen, «Sie schließen im März die neunte Filiale in Dachau». Wer räumt?", true,
            .german, .phone, facts: ["eröffnet im März die neunte Filiale in Dachau"]),
        FlagCase(
            "Frau Brandl, alles Gute für den neuen Laden «in Freising». Wer plant dort?", true, .german, .phone,
            facts: ["eröffnet neuen Laden in Dachau"]),
        FlagCase(
            "Frau Brandl, «Ihr Werk Freising» sucht Leute, habe ich gelesen. Wer plant dort?", true, .german, .phone,
            facts: ["Werk Dachau", "sucht Leute"]),
        FlagCase(
            "Frau Brandl, «die Anlage am Nordtor» ist seit Mai gestört, steht im Blatt. Wer schließt jetzt auf?", true,
            .german, .phone, facts: ["Anlage am Südtor seit Mai gestört"]),
        FlagCase(
            "Frau Brandl, «der Herr Ziegler aus Ihrem Haus» hat gemeint, ich soll Sie anrufen. Wer plant in Dachau?",
            true, .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "Kollege Herr Zeidler hat uns empfohlen", when: "am Mittwoch")),
        FlagCase(
            "Frau Brandl, Sie haben gestern «unser Webinar zur Schichtplanung» besucht. Wer plant in Dachau?", true,
            .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "hat den Leitfaden zur Schichtplanung heruntergeladen", when: "gestern")),
        FlagCase(
            "Frau Brandl, Sie haben «am 3. Mai» unseren Leitfaden zur Schichtplanung geladen. Wer plant in Dachau?",
            true, .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "hat den Leitfaden zur Schichtplanung heruntergeladen", when: "am 3. März")),
        FlagCase(
            "Frau Brandl, unser Angebot für den Ofen liegt «seit drei Monaten» bei Ihnen. Wie sieht es aus?", true,
            .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "Angebot für einen Ofen angefordert", when: "vor drei Wochen")),
        FlagCase(
            "Frau Brandl, schön, dass wir uns «in Hamburg» am Stand getroffen haben. Wer plant in Dachau?", true,
            .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "Gespräch am Stand auf der Messe in Stuttgart", when: "im Oktober")),
        FlagCase(
            "Frau Brandl, «als Betreiberin einer Metzgerei» kennen Sie das Problem mit der Kühlung. Wer prüft sie?",
            true, .german, .phone, facts: ["sucht Verkäuferinnen"]),
        FlagCase(
            "Frau Brandl, ich habe gelesen, dass Sie jetzt «nach Italien» liefern. Wer fährt?", true, .german, .phone,
            facts: ["liefert neu nach Tschechien"], isKnownMiss: true),
        FlagCase(
            "Frau Brandl, im Blatt steht, dass Sie «im Mai» in Dachau eröffnen. Wer plant dort?", true, .german, .phone,
            facts: ["eröffnet im März in Dachau"]),
        FlagCase(
            "Is that Judith? This is Robbie from Chock & Cradle, we, um, met at the boat show on Saturday. Who lifts first?",
            false, .english, .phone, .warm, facts: ["lays up boats on the Deben below Woodbridge"],
            trigger: Trigger(what: "drew her yard at the boat show in Southampton", when: "on Saturday")),
        FlagCase(
            "Ms Brand, I read that «you are closing your ninth shop in Dundalk». Who clears it?", true, .english,
            .phone, facts: ["opens its ninth shop in Dundalk"]),
        FlagCase(
            "Judith, congrats on «the new apple line», saw your photo. Who runs it?", true, .english, .phone, .warm,
            facts: ["new grading line for cherries since May"],
            trigger: Trigger(what: "shared a photo of the new cherry grading line", when: "Tuesday")),
        FlagCase(
            "Judith, I read that «your gauge off the north steps» was lost in the storm. Who reads the tide now?", true,
            .english, .phone, facts: ["gauge at the south steps swept away in the storm"]),
        FlagCase(
            "Judith, «Mr Hollis» gave me your name. Who plans Dundalk?", true, .english, .phone, .warm,
            facts: ["short of staff"], trigger: Trigger(what: "referred by Mr Harris", when: "this week")),
        FlagCase(
            "Judith, thanks for joining «our webinar» on shift planning yesterday. Who plans Dundalk?", true, .english,
            .phone, .warm, facts: ["short of staff"],
            trigger: Trigger(what: "downloaded the guide to shift planning", when: "yesterday")),
        FlagCase(
            "Judith, congratulations on the new shop «in Drogheda». Who runs it?", true, .english, .phone,
            facts: ["new shop in Dundalk"]),
        FlagCase(
            "Judith, I read about «the oven fire in June». Who was on shift?", true, .english, .phone,
            facts: ["oven fire in March, trade press"]),
        FlagCase(
            "Judith, congratulations on «your Series B». Who plans the hiring?", true, .english, .phone,
            facts: ["raised a Series A in March"]),
        FlagCase(
            "Judith, good to meet you at the show «in Cork». Who plans Dundalk?", true, .english, .phone, .warm,
            facts: ["short of staff"], trigger: Trigger(what: "met at the trade show in Dublin", when: "in May")),
        FlagCase(
            "Judith, I saw you are moving to «the Old Mill». Who packs?", true, .english, .phone,
            facts: ["moving to the Old Brewery"]),
        FlagCase(
            "Frau Brandl, Sie eröffnen im März in Dachau. Ein Bäcker in Freising hat dafür im Mai Studenten geholt. Wer plant bei Ihnen?",
            false, .german, .phone, facts: ["eröffnet im März in Dachau"]),
        FlagCase(
            "Frau Brandl, Sie haben gestern den Leitfaden zur Schichtplanung geladen. Dazu gibt es am Dienstag ein Webinar. Wer plant in Dachau?",
            false, .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "hat den Leitfaden zur Schichtplanung heruntergeladen", when: "gestern")),
        FlagCase(
            "Frau Brandl, Herr Zeidler hat Sie empfohlen. Mein Kollege Herr Ziegler kann am Mittwoch kommen. Wer plant in Dachau?",
            false, .german, .phone, .warm, facts: ["sucht Verkäuferinnen"],
            trigger: Trigger(what: "Kollege Herr Zeidler hat uns empfohlen", when: "am Mittwoch")),
        FlagCase(
            "Frau Brandl, Sie öffnen in Dachau um sechs und schließen um drei. Wer macht den Samstag?", false, .german,
            .phone, facts: ["eröffnet im März in Dachau"]),
        FlagCase(
            "Frau Brandl, ein Fleischer in Dachau teilt sich den Samstag mit Studenten. Wer plant bei Ihnen?", false,
            .german, .phone, facts: ["eröffnet im März in Dachau"]),
        FlagCase(
            "Judith, you open in Dundalk in March. A bakery in Cork hired students in May for the same thing. Who plans yours?",
            false, .english, .phone, facts: ["opens its ninth shop in Dundalk in March"]),
        FlagCase(
            "Judith, you took our guide to shift planning yesterday. There is a webinar on Tuesday. Who plans Dundalk?",
            false, .english, .phone, .warm, facts: ["short of staff"],
            trigger: Trigger(what: "downloaded the guide to shift planning", when: "yesterday")),
        FlagCase(
            "Judith, the cherry line runs since May. Does it take apples too?", false, .english, .phone,
            facts: ["new grading line for cherries since May"]),
        FlagCase(
            "Judith, you are moving to the Old Brewery. We keep our vans at the Old Mill. Who packs?", false, .english,
            .phone, facts: ["moving to the Old Brewery"]),
        FlagCase(
            "Frau Brandl, Sie hatten gestern auf unserer Messe unseren Katalog mitgenommen. Wer plant?", true, .german,
            .phone, .warm, facts: ["sucht Leute"],
            trigger: Trigger(what: "hat sich den Leitfaden geladen", when: "gestern")),
        FlagCase(
            "Frau Brandl, Glückwunsch zur neuen Halle in Freising. Wer zieht um?", true, .german, .phone,
            facts: ["baut neue Halle in Dachau"]),
        FlagCase(
            "Frau Brandl, ich las, dass Sie vierzig Leute suchen. Wer plant?", true, .german, .phone,
            facts: ["sucht zwölf Leute"]),
        FlagCase(
            "Frau Brandl, Frau Hartmann hat mir Ihren Namen genannt. Wer plant?", true, .german, .phone, .warm,
            facts: ["sucht Leute"], trigger: Trigger(what: "Empfehlung von Herrn Lang", when: "am Montag")),
        FlagCase(
            "Frau Brandl, Sie haben ja laut Bericht die Filiale in Erding verkauft. Wer übernimmt?", true, .german,
            .phone, facts: ["hat Filiale in Erding gekauft"]),
        FlagCase(
            "Frau Brandl, am Montag haben Sie unser Webinar besucht. Wer plant?", true, .german, .phone, .warm,
            facts: ["sucht Leute"], trigger: Trigger(what: "Webinar besucht", when: "am Donnerstag")),
        FlagCase(
            "Judith, congratulations on the new shop in Cork. Who runs it?", true, .english, .phone,
            facts: ["new shop in Dundalk"]),
        FlagCase(
            "Judith, Mrs Kelly told me to ring. Who plans?", true, .english, .phone, .warm, facts: ["short of staff"],
            trigger: Trigger(what: "referred by Mr Byrne", when: "Monday")),
        FlagCase(
            "Judith, I read that you are looking for forty people. Who plans?", true, .english, .phone,
            facts: ["looking for twelve people"], isKnownMiss: true),
        FlagCase(
            "Judith, I saw your plum line won a prize. Who packs it?", true, .english, .phone,
            facts: ["cherry line won a prize"]),
        FlagCase(
            "Judith, you came to our webinar in May. Who plans?", true, .english, .phone, .warm,
            facts: ["short of staff"], trigger: Trigger(what: "attended the webinar", when: "in March")),
        FlagCase(
            "Judith, I hear you sold the Drogheda shop. Who took it on?", true, .english, .phone,
            facts: ["bought the Drogheda shop"]),
        FlagCase(
            "Frau Brandl, Ihre neue Halle in Dachau liegt näher an Freising. Wer fährt die Brote?", false, .german,
            .phone, facts: ["baut neue Halle in Dachau"]),
        FlagCase(
            "Judith, you bought the Drogheda shop. Who sold the bread there before?", false, .english, .phone,
            facts: ["bought the Drogheda shop"]),
        FlagCase(
            "Judith, you came to our webinar in March. In May we run a second one. Who plans?", false, .english, .phone,
            .warm, facts: ["short of staff"], trigger: Trigger(what: "attended the webinar", when: "in March")),
    ]
}
