import Scenarios

/// What a contact can begin with.
extension PossibleLines {
    mutating func addOpeners() {
        let observation = sentences(.observation)
        let own = Proposal(minutes: 15, times: ownTimes)
        for need in scenario.needs {
            add(
                "strong opener \(need.id)", "starker Einstieg: \(need.title)", "strong opener: \(need.title)",
                [.observation, .concreteQuestion], each(observation, before: sampled(need.questions)), .opening
            ) { $0.asks(.need(need.id)) }
        }
        add(
            "strong opener", "starker Einstieg", "strong opener", [.observation, .concreteQuestion],
            scenario.checks.pass + joined(observation, sentences(.concreteQuestion)), .opening
        ) { $0.form = .how }
        add(
            "strong opener with value", "starker Einstieg mit Geschenk", "strong opener with a gift",
            [.observation, .concreteQuestion, .value],
            joined(observation, sentences(.value), sentences(.concreteQuestion)), .opening
        ) { $0.form = .how }
        add(
            "whole opener", "Einstieg mit allem", "opener with everything",
            [.observation, .concreteQuestion, .value, .proposal],
            joined(
                observation, sentences(.concreteQuestion), sentences(.value),
                sentences(.proposal, times: freeTimes)), .opening
        ) {
            $0.form = .how
            $0.proposal = own
        }
        add(
            "observation", "etwas Eigenes ansprechen", "notice something of theirs", [.observation], observation,
            .opening)
        add(
            "observation with value", "etwas Eigenes und ein Geschenk", "something of theirs and a gift",
            [.observation, .value], joined(observation, sentences(.value)), .opening)
        add(
            "observation with proposal", "etwas Eigenes und ein Termin", "something of theirs and a meeting",
            [.observation, .proposal], joined(observation, sentences(.proposal, times: freeTimes)), .opening
        ) { $0.proposal = own }
        add(
            "observation with general question", "etwas Eigenes und eine allgemeine Frage",
            "something of theirs and a general question", [.observation, .genericQuestion],
            joined(observation, sentences(.genericQuestion)), .opening
        ) { $0.form = .what }
        add(
            "weak opener", "schwacher Einstieg", "weak opener", [.greeting, .introduction, .reason, .pitch],
            scenario.checks.fail
                + each(
                    [inLanguage("Guten Tag, es geht um Folgendes.", "Hello, I am calling because of this.")],
                    before: sentences(.pitch)), .opening)
        add(
            "reason", "sagen, worum es geht", "say what it is about", [.reason],
            [
                inLanguage(
                    "Ich melde mich, weil ich Ihnen kurz sagen möchte, worum es geht.",
                    "The reason for my call is something that may concern you."),
                inLanguage("Es geht um \(scenario.seller.offer)", "I am calling about this: \(scenario.seller.offer)"),
            ])
        add(
            "introduction", "sich vorstellen", "introduce oneself", [.greeting, .introduction],
            [
                inLanguage(
                    "Guten Tag, mein Name ist Jana Berger von \(scenario.seller.company).",
                    "Hello, my name is Jana Berger from \(scenario.seller.company).")
            ]
        ) { $0.name = "Jana Berger" }
        add(
            "greeting", "grüßen", "greet", [.greeting],
            [inLanguage("Guten Tag!", "Good morning!"), inLanguage("Hallo.", "Hello.")]
        ) { $0.words = 2 }
        add(
            "permission", "um einen Moment bitten", "ask for a moment", [.permission],
            [
                inLanguage("Haben Sie gerade einen Moment Zeit?", "Do you have a moment?"),
                inLanguage("Störe ich gerade?", "Is this a good time?"),
            ])
        add(
            "pretence", "etwas vortäuschen", "pretend something", [.pretence],
            [
                inLanguage(
                    "Wir hatten ja letzte Woche schon telefoniert, da wollten Sie einen Rückruf.",
                    "As we agreed on the phone last week, I am calling you back."),
                inLanguage("Wie besprochen melde ich mich noch einmal.", "As discussed, here I am again."),
            ], .opening)
    }
}
