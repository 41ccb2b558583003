import Linguistics

/// What is sent, handed over, enclosed and held back, whatever it is: told by the words of sending alone.
extension Gift {
    /// Whether nothing is asked but leave: "Soll ich?", "Should I?"
    static func isLeaveAsked(in question: Range<Int>, of text: Text) -> Bool {
        question.count == 2 && leaves.contains(text.words[question.lowerBound])
            && senders.contains(text.words[question.lowerBound + 1])
    }

    private static let leaves: WordSet = ["soll", "sollen", "darf", "dürfen", "shall", "should", "may"]

    /// Whether what could be sent is held back: "I don't want to send you anything", "I can send it, but I'd rather know first …".
    static func isHeldBack(in text: Text) -> Bool {
        text.sentences.enumerated().contains { number, sentence in
            guard let send = sentence.words.first(where: { sending.contains(text.words[$0]) && !isNoun($0, in: text) })
            else { return false }
            let isDenied =
                (max(sentence.words.lowerBound, send - 5)..<min(send + 4, sentence.words.upperBound)).contains {
                    refusals.contains(text.words[$0])
                } && !sentence.isAsked
            let but = (send..<sentence.words.upperBound).first { buts.contains(text.words[$0]) }
            return isDenied || isTakenBack(after: number, in: text)
                || but.map { ($0..<sentence.words.upperBound).contains { rathers.contains(text.words[$0]) } } == true
        }
    }

    /// "Ich könnte Ihnen den Brief schicken. Ach nein, lassen wir das erstmal."
    private static func isTakenBack(after number: Int, in text: Text) -> Bool {
        text.sentences.dropFirst(number + 1).first.map { next in
            !next.isAsked && next.words.count <= 6
                && next.words.dropLast().contains { index in
                    let behind = index + 1..<min(index + 3, next.words.upperBound)
                    return leavings.contains(text.words[index]) && behind.contains { objects.contains(text.words[$0]) }
                        || nevers.contains(text.words[index]) && minds.contains(text.words[index + 1])
                }
        } ?? false
    }

    private static let leavings: WordSet = ["lassen", "lass", "vergessen", "vergiss", "scrap", "forget", "leave"]
    private static let objects: WordSet = ["das", "wir's", "sie's", "es", "that", "it"]
    private static let nevers: WordSet = ["never"]
    private static let minds: WordSet = ["mind"]
    private static let refusals: WordSet = ["nichts", "nicht", "not", "don't", "won't", "nothing", "anything"]
    private static let buts: WordSet = ["but", "aber", "doch"]
    private static let rathers: WordSet = ["rather", "first", "lieber", "erst", "zuerst"]

    /// Whether a question asks for nothing but leave to send: "Soll ich es Ihnen schicken?", "Shall I attach it?".
    static func isHandedOver(in question: Range<Int>, of text: Text) -> Bool {
        guard question.count <= 8, question.count >= 3 else { return false }
        let head = question.prefix(3)
        let isAsked =
            head.contains { asking.contains(text.words[$0]) } && head.contains { senders.contains(text.words[$0]) }
        // "Do you want me to send it?"
        let isOffered = question.prefix(5).contains { text.words[$0].length == 2 && mes.contains(text.words[$0]) }
        return (isAsked || isOffered && question.prefix(4).contains { wishing.contains(text.words[$0]) })
            && question.contains { giving.contains(text.words[$0]) }
    }

    /// Whether a line offers to send something, whatever it is: "Soll ich Ihnen das mailen?", "Can I pop it in the post?".
    static func isSent(in text: Text) -> Bool {
        text.sentences.contains { sentence in
            let words = sentence.words.map { text.words[$0] }
            guard SentenceForm.questionWord(at: sentence.words.lowerBound, sentence.words, of: text) == nil else {
                return false
            }
            return sentence.words.contains { sending.contains(text.words[$0]) && !isNoun($0, in: text) }
                && words.contains { senders.contains($0) }
                && (sentence.words.contains {
                    receivers.contains(text.words[$0]) && isNearSending($0, sentence.words, text)
                }
                    || words.contains { asking.contains($0) })
        }
    }

    /// "I'll send you the list" gives it, "we send the docket to the driver, so you needn't type it" tells what is done.
    private static func isNearSending(_ index: Int, _ sentence: Range<Int>, _ text: Text) -> Bool {
        sentence.contains { verb in
            guard sending.contains(text.words[verb]), !isNoun(verb, in: text) else { return false }
            let between = min(verb, index) + 1..<max(verb, index) + 1
            return abs(verb - index) <= 7 && !between.contains { text.words[$0].gap >= .comma }
        }
    }

    /// Whether the sentence around a word tells when something is sent: "Sie haben ihn heute Abend in der Mail."
    static func isGiven(at index: Int, in text: Text) -> Bool {
        guard let sentence = text.sentences.first(where: { $0.words.contains(index) })?.words else { return false }
        return sentence.contains { place in
            let word = text.words[place]
            let isIn = sentence.contains { $0 < place && place - $0 <= 2 && ins.contains(text.words[$0]) }
            return boxes.contains(word) && isIn
                || (sending.contains(word) || giving.contains(word)) && !isNoun(place, in: text)
                    && sentence.contains { senders.contains(text.words[$0]) }
        }
    }

    /// Whether a phrase has a word of giving.
    static func givesAnything(in text: Text) -> Bool {
        text.words.contains { sending.contains($0) || giving.contains($0) }
    }

    private static let boxes: WordSet = [
        "mail", "e-mail", "email", "postfach", "posteingang", "post", "briefkasten", "inbox", "mailbox", "letterbox",
    ]
    private static let ins: WordSet = ["in", "im", "per", "by"]

    /// "That post", "your e-mail": the thing, and nothing that is done.
    static func isNoun(_ index: Int, in text: Text) -> Bool {
        // "By e-mail" is written as one word or as two.
        let isPart = index > 1 && text.words[index].gap == .joined
        let before = isPart ? index - 2 : index - 1
        return before >= 0 && determiners.contains(text.words[before])
    }

    private static let determiners: WordSet = [
        "the", "a", "an", "that", "this", "your", "my", "our", "their", "last", "first", "in", "by", "die", "eine",
        "ihre", "deine", "der", "per",
    ]

    /// Whether something comes with the line itself.
    static func isEnclosed(in text: Text) -> Bool {
        text.words.contains { enclosures.contains($0) }
            || text.sentences.contains { sentence in
                // "Die Liste lege ich bei."
                sentence.words.last.map { text.words[$0] }.map(beside.contains) ?? false
                    && sentence.words.contains { laying.contains(text.words[$0]) }
            }
    }

    private static let beside: WordSet = ["bei", "an"]
    private static let laying: WordSet = ["lege", "leg", "legen", "hänge", "häng", "hängen", "füge", "fügen"]

    static let enclosures: WordSet = [
        "anbei", "anhang", "beiliegend", "angehängt", "beigelegt", "attached", "enclosed", "attachment",
    ]

    static let sending: WordSet = [
        "schicke", "schick", "schicken", "sende", "senden", "maile", "mail", "mailen", "mitschicken", "zuschicken",
        "zumailen", "rüberschicken", "rüberschieben", "beilegen", "dazulegen", "anhängen", "einwerfen", "dalassen",
        "dalass", "lege", "hänge", "mitbringen", "zukommen", "briefkasten", "send", "post", "email", "forward", "drop",
        "pop", "attach", "enclose", "text", "leave", "post",
    ]
    static let receivers: WordSet = ["ihnen", "dir", "euch", "you", "ye", "yous"]
    private static let asking: WordSet = ["soll", "sollen", "darf", "kann", "könnt", "könnte", "shall", "can", "could"]
    static let giving: WordSet = [
        "schicke", "schick", "schicken", "sende", "senden", "maile", "mailen", "gebe", "geb", "geben", "mitgeben",
        "dalassen", "überlasse", "überlass",
        "lasse", "leg", "lege", "hänge", "häng", "anbei", "anhang", "bringe", "bring", "mitschicken", "zuschicken",
        "send", "post", "email", "forward", "drop", "enclose", "enclosed", "attach", "attached", "pop",
    ]
    static let senders: WordSet = [
        "ich", "wir", "uns", "i", "we", "got", "i'll", "we'll", "i'd", "i've", "id", "ive",
    ]
    private static let mes: WordSet = ["me", "us"]
}
