import Linguistics

/// A second or later touch whose only reason is that there was no answer.
struct BareReminder: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        guard reading.opener.context.touch >= 2 else { return nil }
        let value = ValueFollowUp().mark(reading).level
        let question = NeedsQuestion().mark(reading).level
        guard value == .missing, question < .met else { return nil }
        let reminder = reading.text.sentences.first { sentence in
            let folded = Set(reading.text.folded(sentence))
            return !folded.intersection(BareReminder.messages).isEmpty
                && !folded.intersection(BareReminder.again).isEmpty
        }
        guard let reminder else { return nil }
        return FlagMark(
            flag: .bareReminder, evidence: reading.evidence(reminder),
            reason: Localized(
                de: "Der einzige Grund ist, dass keine Antwort kam.", en: "The only reason is that there was no answer."
            ),
            advice: Localized(
                de: "Bringen Sie diesmal etwas Neues mit: einen Fall, eine Liste, eine Beobachtung.",
                en: "Bring something new this time: a case, a list, an observation."))
    }

    private static let messages: Set<String> = [
        "mail", "mails", "nachricht", "nachrichten", "email", "emails", "angebot", "unterlagen", "message", "messages",
        "antwort", "rueckmeldung", "reply", "quote", "note", "proposal", "anruf", "call", "hear", "heard", "gehoert",
    ]
    private static let again: Set<String> = [
        "nachhaken", "nachfragen", "nachfassen", "nochmal", "noch", "erinnern", "bekommen", "gesehen", "erhalten",
        "nichts",
        "keine", "bisher", "weder", "again", "back", "received", "seen", "bumping", "floating", "checking", "follow",
        "following", "reminder", "nothing", "haven't", "still", "get", "up", "erinnerung", "gelesen", "read",
    ]
}
