import Scenarios

/// Manners, and what leads nowhere.
extension PossibleLines {
    mutating func addManners() {
        add("thank", "danken", "thank", [.thanking], [inLanguage("Danke schön.", "Thank you.")])
        add("chat", "plaudern", "chat", [.smallTalk], sentences(.smallTalk))
        add(
            "praise", "loben", "praise", [.praising],
            [inLanguage("Glückwunsch, das ist toll!", "Congratulations, that's great!")])
        add(
            "apologize", "sich entschuldigen", "apologise", [.apologizing],
            [inLanguage("Entschuldigung, das tut mir leid.", "I'm sorry about that.")])
        add("joke", "scherzen", "joke", [.joking], [inLanguage("Haha!", "Haha!")]) { $0.words = 1 }
        add(
            "name the source", "sagen, woher die Adresse ist", "say where the address is from", [.source],
            [
                inLanguage(
                    "Ihre Nummer habe ich \(scenario.basis.source).", "I got your number \(scenario.basis.source)."),
                inLanguage("Ich habe Ihre Adresse von der Website.", "I got your details from your website."),
            ])
        for answer in scenario.answers.prefix(1) {
            add(
                "speak of \(answer.id)", "etwas aus ihrer Welt erwähnen", "mention something of their world", [],
                answer.topics.map {
                    inLanguage("Bei uns ist \($0) auch so ein Thema.", "With us \($0) is quite a subject too.")
                }
            ) { $0.touched = [.answer(answer.id)] }
        }
        add(
            "say little", "fast nichts sagen", "say hardly anything", [],
            [inLanguage("Tja.", "Hm."), inLanguage("Na ja, also.", "Well, so.")]
        ) { $0.words = 2 }
        add(
            "say something unclear", "etwas Unverständliches sagen", "say something unclear", [],
            [
                inLanguage(
                    "Der blaue Koffer steht vielleicht noch hinten beim Brunnen.",
                    "The blue suitcase may still be at the back by the fountain.")
            ]
        ) { $0.words = 8 }
        add(
            "leave the subject", "vom Thema abkommen", "leave the subject", [.offTopic],
            [inLanguage("Wie wird denn das Wetter morgen? Haben Sie Lust auf Pizza?", "What's your favourite pizza?")])
        add(
            "recite a checklist", "eine Liste aufsagen", "recite a checklist", [.recital],
            [
                inLanguage(
                    "Persönlicher Einstieg, Bedarfsfrage, nächster Schritt, Mehrwert.",
                    "Personal entry, needs question, next step, value.")
            ])
        add(
            "speak another language", "eine andere Sprache sprechen", "speak another language", [.otherLanguage],
            [
                inLanguage(
                    "Hello, I would like to talk to you about what we could do for your company.",
                    "Guten Tag, ich würde gern mit Ihnen über Ihren Betrieb sprechen, wenn es Ihnen passt.")
            ])
        add(
            "ask a riddle", "ein Rätsel aufgeben", "ask a riddle", [.riddle],
            [inLanguage("Was hat vier Beine und wird nie fertig?", "What's brown and sticky?")]
        ) { $0.riddle = .open }
        add("knock", "anklopfen", "knock", [.riddle], [inLanguage("Klopf klopf.", "Knock knock.")]) {
            $0.riddle = .knock
        }
        add("type nonsense", "auf Tasten hauen", "hit keys", [.nonsense], ["asdf jklö qwertz"]) { $0.words = 3 }
        add("send signs", "nur Zeichen schicken", "send signs only", [.nonsense], ["???"]) {
            $0.words = 0
            $0.wordsBeforeQuestion = 0
        }
        add("say nothing", "schweigen", "say nothing", [.silence], [""]) {
            $0.words = 0
            $0.wordsBeforeQuestion = 0
        }
    }

    mutating func addBreaches() {
        let own = Proposal(minutes: 15, times: ownTimes)
        add("pitch", "vom Produkt reden", "pitch", [.pitch], sentences(.pitch))
        add("push", "drängen", "push", [.pressure], sentences(.pressure))
        add(
            "push for a time", "zu einer Zeit drängen", "push for a time", [.pressure, .proposal],
            joined(sentences(.pressure), sentences(.proposal, times: freeTimes))
        ) { $0.proposal = own }
        add(
            "threaten", "drohen", "threaten", [.pressure, .threat],
            [
                inLanguage(
                    "Unterschreiben Sie, sonst rufe ich jeden Tag an.", "Sign, or else I'll ring you every day.")
            ])
        add(
            "slip something", "etwas zustecken", "slip them something", [.bribe],
            [inLanguage("Dafür gäbe es einen Gutschein für Sie.", "There's a voucher in it for you.")])
        add(
            "get a fact wrong", "etwas Falsches behaupten", "get a fact wrong", [.wrongFact],
            [
                inLanguage(
                    "Sie haben ja letztes Jahr zwölf Filialen in Portugal eröffnet.",
                    "You opened twelve branches in Portugal last year, of course.")
            ])
        add(
            "insult", "beleidigen", "insult", [.insult],
            [inLanguage("Sie sind doch ein Idiot.", "You are an idiot."), inLanguage("Du Arschloch.", "You moron.")])
        add(
            "reproach", "Vorwürfe machen", "reproach", [.reproach],
            [
                inLanguage("Sie haben mir gar nicht zugehört.", "You are not listening to me."),
                inLanguage("Sie sind aber unfreundlich.", "You are being rude."),
            ])
        add(
            "talk down", "von oben herab reden", "talk down to them", [.scorn],
            [inLanguage("Das ist ja lächerlich.", "That's pathetic.")])
        add(
            "complain about the reply", "sich über die Antwort beschweren", "complain about the reply", [.complaint],
            [inLanguage("Danach habe ich nicht gefragt.", "That's not what I asked.")])
        add(
            "hold up what was said", "vorhalten, was gesagt wurde", "hold up what was said", [.challenge],
            [inLanguage("Das passt doch nicht zusammen.", "That doesn't add up.")])
        add(
            "hold up what was not said", "vorhalten, was nie gesagt wurde", "hold up what was not said", [.challenge],
            [
                inLanguage(
                    "Sie hatten doch gesagt, Sie haben einen Zeppelin.", "But you said you had a zeppelin.")
            ]
        ) { $0.holdsUpUnsaid = true }
        add(
            "take them for somebody else", "mit jemand anderem verwechseln", "take them for somebody else",
            [.greeting, .wrongAddressee],
            [inLanguage("Guten Tag Frau Niedermoser-Zapf.", "Good morning Mrs Featherstonehaugh.")])
        let speech = sentences(.pitch).joined(separator: " ")
        add(
            "make a speech", "eine Rede halten", "make a speech", [.pitch], [speech + " " + speech]
        ) {
            $0.words = 400
            $0.wordsBeforeQuestion = 400
        }
    }
}
