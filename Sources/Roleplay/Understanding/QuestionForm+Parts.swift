import Linguistics

/// The parts of a sentence that ask, and those that only say under which circumstances.
extension QuestionForm {
    /// The questions of which a sentence consists: "How did he take it, did he stay with you?" are two, and so are "Which
    /// ward was it, and who told you?".
    static func questions(in words: Range<Int>, of text: Text) -> [Range<Int>] {
        let second = words.dropFirst(3).last { index in
            guard words.upperBound - index >= 4 else { return false }
            if ands.contains(text.words[index]) {
                return SentenceForm.isBuiltAsQuestion(index + 1..<words.upperBound, of: text, isMarked: true)
            }
            return text.words[index].gap >= .comma && !joints.contains(text.words[index])
                && !isDependent(index..<words.upperBound, text)
                && SentenceForm.isBuiltAsQuestion(index..<words.upperBound, of: text, isMarked: true)
        }
        guard let second, withoutTag(words, text) == words, !isCondition(words.lowerBound..<second, text),
            SentenceForm.isBuiltAsQuestion(words.lowerBound..<second, of: text, isMarked: true)
        else { return [words] }
        return [words.lowerBound..<second, second..<words.upperBound]
    }

    /// What stands behind the circumstances that a question begins with: "On a wet Saturday, how many trays come back?"
    /// asks how many come back; nil where it begins with nothing of the kind.
    static func withoutCircumstances(_ words: Range<Int>, in text: Text) -> Range<Int>? {
        guard
            let comma = words.dropFirst(2).last(where: { index in
                words.upperBound - index >= 4 && [.comma, .dash].contains(text.words[index].gap)
                    && SentenceForm.isBuiltAsQuestion(index..<words.upperBound, of: text, isMarked: true)
                    && !isDependent(index..<words.upperBound, text)
            }),
            !SentenceForm.isBuiltAsQuestion(words.lowerBound..<comma, of: text, isMarked: true)
                || isCondition(words.lowerBound..<comma, text)
        else { return nil }
        return comma..<words.upperBound
    }

    /// What stands before the condition that a question ends with: "What would your foreman say if that card lay there?";
    /// nil where it ends with none, or nothing is left that asks.
    static func withoutCondition(_ words: Range<Int>, in text: Text) -> Range<Int>? {
        guard
            let start = words.dropFirst(4).last(where: { index in
                words.upperBound - index >= 3
                    && (trailing.contains(text.words[index]) || isPurpose(index, in: words, of: text))
            }),
            SentenceForm.isBuiltAsQuestion(words.lowerBound..<start, of: text, isMarked: true)
                || hasQuestionWord(in: words.lowerBound..<start, of: text)
        else { return nil }
        return words.lowerBound..<start
    }

    private static let trailing: WordSet = [
        "if", "wenn", "falls", "when", "damit", "bis", "bevor", "ehe", "until", "till", "before",
    ]

    /// "so that he could live with it", "in order to …", "um sie loszuwerden": what it is for.
    private static func isPurpose(_ index: Int, in words: Range<Int>, of text: Text) -> Bool {
        let next = index + 1
        if ums.contains(text.words[index]), text.words[index].gap == .comma {
            return (next..<words.upperBound).contains { zus.contains(text.words[$0]) }
        }
        if sinces.contains(text.words[index]), text.words[index].gap == .comma { return true }
        return sos.contains(text.words[index]) && thats.contains(text.words[next])
            || ins.contains(text.words[index]) && orders.contains(text.words[next])
    }

    private static let sinces: WordSet = ["seit", "seitdem", "since", "sobald"]
    private static let ums: WordSet = ["um"]
    private static let zus: WordSet = ["zu"]
    private static let sos: WordSet = ["so"]
    private static let thats: WordSet = ["that"]
    private static let ins: WordSet = ["in"]
    private static let orders: WordSet = ["order"]

    /// "When the line gets that long, do people give up?" asks only what stands behind the comma.
    private static func isCondition(_ clause: Range<Int>, _ text: Text) -> Bool {
        leading.contains(text.words[clause.lowerBound])
            && !clause.dropFirst().prefix(1).contains { SentenceForm.isVerb(text.words[$0]) }
    }

    /// "Wer entscheidet, was im Anschreiben steht?" is one question: behind its comma no verb stands where one asks.
    static func isDependent(_ clause: Range<Int>, _ text: Text) -> Bool {
        guard text.words[clause.lowerBound].gap == .comma, form(at: clause.lowerBound, clause, text) != nil,
            whats.contains(text.words[clause.lowerBound]) || whos.contains(text.words[clause.lowerBound])
                || whens.contains(text.words[clause.lowerBound]) || whys.contains(text.words[clause.lowerBound])
        else { return false }
        return !clause.dropFirst().prefix(2).contains { SentenceForm.isVerb(text.words[$0]) }
    }

    private static let leading: WordSet = ["when"]
    private static let ands: WordSet = ["und", "and"]

    /// Whether it asks what would be under a condition: "What would it mean if …?", "Wenn Sie es wüssten, was täten Sie?".
    static func isHypothetical(_ words: Range<Int>, in text: Text) -> Bool {
        words.contains { conditions.contains(text.words[$0]) }
            && words.contains { woulds.contains(text.words[$0]) || wouldDo.contains(text.words[$0]) }
    }

    private static let conditions: WordSet = ["if", "wenn", "falls"]
    private static let wouldDo: WordSet = ["hieße", "täten", "tätest", "machten", "machtest", "bedeutete"]
}
