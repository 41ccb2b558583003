import Checklist
import Linguistics

extension Scenario {
    /// What a scenario file looks like.
    public static let shape = Group([
        Key(
            "einstieg", .number(1...1),
            Localized(de: "Die Fassung des Formats: 1.", en: "The version of the format: 1.")),
        Key(
            "id", .text,
            Localized(
                de: "Der Name, mit dem man das Szenario aufruft; derselbe wie der Dateiname ohne Endung.",
                en: "The name that the scenario is called by; the same as the file's without its ending.")),
        Key("title", .text, Localized(de: "Der Titel in der Liste.", en: "The title in the list.")),
        Key(
            "language", .choice(of: Language.self),
            Localized(de: "Die Sprache des Gesprächs.", en: "The language of the talk.")),
        Key(
            "channel", .choice(of: Channel.self),
            Localized(de: "Der Weg: Telefon, E-Mail, LinkedIn.", en: "The channel: phone, e-mail, LinkedIn.")),
        Key(
            "temperature", .choice(of: Temperature.self),
            Localized(
                de: "cold ohne Anlass von der anderen Seite, warm nach einem.",
                en: "cold without an occasion from the other side, warm after one.")),
        Key(
            "country", .text,
            Localized(
                de: "Das Land der Person: DE, AT, CH, GB … Ohne Angabe DE oder GB.",
                en: "The person's country: DE, AT, CH, GB … DE or GB if not given."), .optional),
        Key(
            "touch", .number(1...20),
            Localized(
                de: "Der wievielte Kontakt es ist; ohne Angabe der erste.",
                en: "Which contact it is; the first if not given."), .optional),
        Key(
            "audience", .choice(of: Audience.self),
            Localized(
                de: "Ob die Person als Geschäft oder privat angesprochen wird; ohne Angabe business.",
                en: "Whether the person is addressed as a business or a consumer; business if not given."), .optional),
        Key(
            "difficulty", .number(1...4),
            Localized(
                de: "Von 1, freundlich, bis 4, schwer; ohne Angabe 2.",
                en: "From 1, friendly, to 4, hard; 2 if not given."), .optional),
        Key(
            "goal", .text,
            Localized(
                de: "Was Übende erreichen wollen, in einem Satz für die Karte.",
                en: "What trainees want to reach, in a sentence for the card.")),
        Key("seller", .group(Seller.shape), Localized(de: "Für wen Übende anrufen.", en: "Whom trainees call for.")),
        Key(
            "prospect", .group(ScenarioProspect.shape),
            Localized(de: "Die Person, um die es geht.", en: "The person contacted.")),
        Key(
            "basis", .group(Basis.shape),
            Localized(
                de: "Worauf sich der Kontakt rechtlich stützt.", en: "What the contact rests on by law.")),
        Key(
            "persona", .group(Persona.shape),
            Localized(
                de: "Wie die Person ist und wann sie Zeit hat.", en: "How the person is, and when they have time.")
        ),
        Key(
            "needs", .named(Need.shape),
            Localized(
                de: "Was die Person wirklich brauchen könnte; sie sagt es, wenn man gut fragt.",
                en: "What the person could really use; they say so if asked well.")),
        Key(
            "objections", .named(Objection.shape),
            Localized(de: "Die Vorbehalte dieser Person.", en: "The reservations of this person."), .optional),
        Key(
            "answers", .named(Answer.shape),
            Localized(
                de: "Was sie auf Fragen sagt, hinter denen kein Bedarf steht.",
                en: "What they say to questions that touch no need."), .optional),
        Key(
            "lines", .group(Move.shape),
            Localized(
                de: "Eigene Sätze statt der des Archetyps.", en: "Sentences of their own instead of the archetype's."),
            .optional),
        Key(
            "endings", .group(Ending.shapes),
            Localized(
                de: "Wie es ausgehen kann; ohne Angabe wie beim Archetyp.",
                en: "How it can end; as with the archetype if not given."), .optional),
        Key(
            "scoring", .group(ScoringRules.shape),
            Localized(de: "Gewichte der Auswertung, zusammen 100.", en: "Weights of the scorecard, 100 together."),
            .optional),
        Key(
            "profile", .text,
            Localized(
                de: "Die eigene Checkliste des Teams, mit Namen oder Pfad.",
                en: "The team's own checklist, by name or path."), .optional),
        Key(
            "expect", .group(Skill.bands),
            Localized(
                de: "Wie viele von hundert den besten Ausgang erreichen sollen, je Stufe: 0-15.",
                en: "How many of a hundred should reach the best ending, by skill: 0-15."), .optional),
        Key(
            "checks", .group(OpenerChecks.shape),
            Localized(
                de: "Einstiege, die hier bestehen und durchfallen müssen: die Probe auf das Szenario.",
                en: "Openers that must pass and fail here: the scenario's own tests."), .optional),
    ])
}

extension Seller {
    static let shape = Group([
        Key(
            "company", .text,
            Localized(de: "Die eigene Firma, mit Ort.", en: "The trainee's own company, with its town.")),
        Key("offer", .text, Localized(de: "Was sie tut, in einem Satz.", en: "What it does, in a sentence.")),
        Key(
            "value", .texts(),
            Localized(
                de: "Nützliches, das man wirklich dalassen kann: ein Fall, eine Checkliste.",
                en: "Useful things that can really be given: a case, a checklist.")),
    ])
}

extension ScenarioProspect {
    static let shape = Group([
        Key("name", .text, Localized(de: "Vor- und Nachname.", en: "First and last name.")),
        Key(
            "salutation", .text,
            Localized(de: "Wie man sie anredet: Frau Leitgeb, Priya.", en: "How one addresses them: Ms Brand, Priya.")),
        Key("role", .text, Localized(de: "Was sie in der Firma tut.", en: "What they do in the company.")),
        Key("company", .text, Localized(de: "Ihre Firma.", en: "Their company.")),
        Key("industry", .text, Localized(de: "Die Branche.", en: "The industry.")),
        Key("size", .text, Localized(de: "Wie groß die Firma ist, in Worten.", en: "The company's size, in words.")),
        Key(
            "address", .choice(of: AddressForm.self), Localized(de: "Sie oder du.", en: "Sie; English knows no other.")),
        Key(
            "facts", .named(Fact.shape),
            Localized(
                de: "Was Übende vorher wissen können; es steht auf der Karte.",
                en: "What trainees can know beforehand; it stands on the card.")),
        Key(
            "trigger",
            .group(
                Group([
                    Key(
                        "what", .text,
                        Localized(
                            de: "Was die Person getan hat: hat den Leitfaden geladen.",
                            en: "What the person did: downloaded the guide.")),
                    Key(
                        "when", .text, Localized(de: "Wann: gestern, am Montag.", en: "When: yesterday, on Monday."),
                        .optional),
                ])),
            Localized(de: "Der Anlass eines warmen Kontakts.", en: "The occasion of a warm contact."), .optional),
    ])
}

extension Fact {
    static let shape = Group([
        Key("id", .text, Key.idMeaning),
        Key("text", .text, Localized(de: "Die Tatsache, in ein paar Worten.", en: "The fact, in a few words.")),
    ])
}

extension Basis {
    static let shape = Group([
        Key(
            "consent", .choice(of: Consent.self),
            Localized(de: "Ob die Person einverstanden ist.", en: "Whether the person consents.")),
        Key(
            "relation", .choice(of: Relation.self),
            Localized(de: "Was einen schon verbindet.", en: "What joins the two already.")),
        Key(
            "source", .text,
            Localized(
                de: "Woher die Adresse kommt, als Antwort auf „Woher haben Sie meine Nummer?“.",
                en: "Where the address comes from, as an answer to “How did you get my details?”.")),
    ])
}

extension Persona {
    static let shape = Group([
        Key(
            "archetype", .choice(of: Archetype.self),
            Localized(
                de: "Das Wesen, aus dem alles kommt, was hier nicht steht.",
                en: "The temperament that brings along everything not said here.")),
        Key(
            "mood", .number(-3...3),
            Localized(de: "Die Laune am Anfang, von -3 bis 3.", en: "The mood at the start, from -3 to 3."), .optional),
        Key(
            "patience", .number(1...10),
            Localized(de: "Die Geduld am Anfang, von 1 bis 10.", en: "The patience at the start, from 1 to 10."),
            .optional),
        Key(
            "trust", .number(0...10),
            Localized(de: "Das Vertrauen am Anfang, von 0 bis 10.", en: "The trust at the start, from 0 to 10."),
            .optional),
        Key(
            "free", .texts(),
            Localized(
                de: "Wann die Person Zeit hätte, wie sie es sagen würde: Mittwoch ab zehn.",
                en: "When the person has room, as they would say it: Wednesday after ten.")),
        Key(
            "busyDays", .table(of: .text),
            Localized(
                de: "Tage, die nicht gehen, mit dem, was sie dazu sagt.",
                en: "Days that do not work, with what they say to them."), .optional),
        Key(
            "delays", .texts(),
            Localized(
                de: "Wie lange eine geschriebene Antwort dauert, als Regieanweisung.",
                en: "How long a written answer takes, as stage directions."), .optional),
    ])
}
