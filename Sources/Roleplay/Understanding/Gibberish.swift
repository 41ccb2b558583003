import Linguistics

/// Tells keys hit at random from words.
enum Gibberish {
    /// Whether most of the longer words of a text cannot be spoken, or one of them where another word stands twice
    /// running: no vowel, six consonants in a row, or one letter four times.
    static func fills(_ text: Text) -> Bool {
        let long = text.words.filter { $0.length >= 4 && !$0.isNumber }
        guard !long.isEmpty, text.words.count <= 8 else { return false }
        let strange = long.count { isStrange(text.folded($0)) }
        // "asdkjfh öklajsdf": the second can be spoken, and is none either.
        let isHalf = strange * 2 == long.count && long.count == text.words.count
        return strange * 2 > long.count || isHalf && long.count <= 2 || strange > 0 && stammers(text)
    }

    /// Whether a word stands twice running and no verb beside it: real words thrown in between keys make no sentence.
    private static func stammers(_ text: Text) -> Bool {
        let folded = text.foldedWords
        return zip(folded, folded.dropFirst()).contains { $0 == $1 && $0.count >= 4 }
            && !text.words.contains { SentenceForm.isVerb($0) }
    }

    private static func isStrange(_ word: String) -> Bool {
        var consonants = 0
        var same = 1
        var last: Character?
        var vowels = 0
        for letter in word {
            if letter == last { same += 1 } else { same = 1 }
            last = letter
            if same >= 4 { return true }
            if "aeiouy'".contains(letter) {
                vowels += 1
                consonants = 0
            } else {
                consonants += 1
            }
            // "Angstschweiß" holds eight; "sch" and "ch" are one sound.
            if consonants >= 6, !word.contains("sch"), !word.contains("ch") { return true }
        }
        return vowels == 0 || rows.contains { word.contains($0) }
    }

    /// Letters that lie side by side on the keyboard.
    private static let rows = ["asdf", "sdfg", "jkl", "qwer", "yxcv", "zxcv", "hjk"]
}
