import Scenarios

/// What can be replied: to a question of the persona's, to an objection, to a no.
extension PossibleLines {
    mutating func addReplies() {
        add("listen", "zuhören", "listen", [.acknowledging], sentences(.acknowledging), .conversation, isReply: true)
        add("answer", "antworten", "answer", [.answering], sentences(.answering), .conversation, isReply: true)
        add(
            "agree", "zustimmen", "agree", [.agreeing],
            sentences(.agreeing) + [inLanguage("Ja, gern.", "Yes, gladly.")], isReply: true
        ) { $0.words = 2 }
        add(
            "refuse", "Nein sagen", "say no", [.refusing],
            [inLanguage("Nein.", "No."), inLanguage("Nein, danke.", "No thanks.")],
            isReply: true
        ) { $0.words = 1 }
        add(
            "be unsure", "nicht wissen", "not know", [.unsure],
            [inLanguage("Das weiß ich nicht.", "I don't know."), inLanguage("Keine Ahnung.", "No idea.")], isReply: true
        ) { $0.words = 4 }
        add(
            "name a price", "einen Preis nennen", "name a price", [.price],
            [
                inLanguage("Das kostet 240 Euro im Monat.", "It costs 240 pounds a month."),
                inLanguage("Sie zahlen dafür 1.200 Euro im Jahr.", "You pay 1,200 pounds a year for it."),
            ], isReply: true)
        add("argue", "widersprechen", "argue", [.arguing], sentences(.arguing), .conversation)
        for objection in scenario.objections {
            let topic = objection.topics.first
            add(
                "ask behind \(objection.id)", "zuhören und nach dem Einwand fragen: \(objection.title)",
                "listen and ask about the objection: \(objection.title)", [.acknowledging, .concreteQuestion],
                joined(sentences(.acknowledging), sentences(.objectionQuestion, topic: topic)), .conversation
            ) {
                // Without words for it nobody can be heard to speak of it.
                $0.touched = objection.topics.isEmpty ? [] : [.objection(objection.id)]
                $0.form = .what
            }
            guard let topic else { continue }
            add(
                "speak to \(objection.id)", "auf den Einwand eingehen: \(objection.title)",
                "speak to the objection: \(objection.title)", [.answering],
                objection.topics.prefix(6).map {
                    inLanguage(
                        "Gerade deshalb melde ich mich, denn es geht mir um \($0).",
                        "That is just why I called, since I mean \($0).")
                }
            ) { $0.touched = [.objection(objection.id)] }
            add(
                "speak to \(objection.id) at once", "Einwand vorwegnehmen: \(objection.title)",
                "meet the objection beforehand: \(objection.title)", [.observation, .reason],
                sentences(.observation).map { $0 + " " + inLanguage("Es geht um \(topic).", "It is about \(topic).") },
                .opening
            ) { $0.touched = [.objection(objection.id)] }
        }
        add("take leave", "sich verabschieden", "take leave", [.leaving, .thanking], sentences(.leaving))
        add("take the no", "das Nein annehmen", "take the no", [.acceptingNo], sentences(.acceptingNo))
        add(
            "promise never to call again", "versprechen, nie mehr anzurufen", "promise never to call again", [.optOut],
            [
                inLanguage("Ich streiche Sie von der Liste.", "I will take you off the list."),
                inLanguage("Wir melden uns nicht mehr bei Ihnen.", "We won't contact you again."),
            ])
    }
}
