import Linguistics

/// Something offered to the person in private, so that they give in: "Dafür gäbe es einen Gutschein, ganz privat."
enum Bribe {
    /// The words that name it; nil where nothing of the kind is offered.
    ///
    /// A sweetener needs no more than its name beside the one who is to have it; money has to be meant for the person and
    /// not for the firm.
    ///
    /// ```swift
    /// Bribe.find(in: Text("There's a voucher in it for you."))  // 2..<3
    /// ```
    static func find(in text: Text) -> Range<Int>? {
        for sentence in text.sentences {
            let words = sentence.words
            guard words.contains(where: { yous.contains(text.words[$0]) }) else { continue }
            if let index = words.first(where: { sweeteners.contains(text.words[$0]) || endsInVoucher($0, of: text) }) {
                return index..<index + 1
            }
            let isPrivate =
                words.contains { privately.contains(text.words[$0]) }
                // "500 Euro bar auf die Hand"
                || words.contains { pockets.contains(text.words[$0]) }
                    && words.contains { bars.contains(text.words[$0]) }
                || zip(words, words.dropFirst()).contains {
                    fors.contains(text.words[$0]) && yous.contains(text.words[$1]) && text.words[$1].length >= 3
                        && words.contains { pockets.contains(text.words[$0]) }
                }
            // "Ich geb dir zehn Kübel Honig, wenn du jetzt unterschreibst."
            if let index = words.first(where: { giving.contains(text.words[$0]) }),
                words.contains(where: { $0 > index && Threat.yielding.contains(text.words[$0]) }),
                words.contains(where: { $0 > index && ifs.contains(text.words[$0]) })
            {
                return index..<index + 1
            }
            if isPrivate, let index = words.first(where: { money.contains(text.words[$0]) }) {
                return index..<index + 1
            }
        }
        return nil
    }

    private static func endsInVoucher(_ index: Int, of text: Text) -> Bool {
        text.folded(text.words[index]).hasSuffix("gutschein")
    }

    private static let yous: WordSet = [
        "sie", "ihnen", "du", "dir", "dich", "euch", "ihr", "you", "ye", "your", "yours",
    ]
    private static let sweeteners: WordSet = [
        "voucher", "vouchers", "bribe", "kickback", "sweetener", "backhander", "schmiergeld", "bestechung",
        "bestechungsgeld", "bakschisch",
    ]
    private static let privately: WordSet = ["privat", "persönlich", "personally", "privately", "heimlich", "schwarz"]
    private static let fors: WordSet = ["für", "for"]
    private static let pockets: WordSet = ["tasche", "hand", "pocket", "kaffeekasse"]
    private static let giving: WordSet = ["geb", "gebe", "give", "bekommst", "kriegst", "bekommen", "get"]
    private static let ifs: WordSet = ["wenn", "if"]
    private static let bars: WordSet = ["bar", "cash", "bares"]
    private static let money: WordSet = [
        "euro", "franken", "pfund", "pounds", "quid", "dollars", "bucks", "geld", "money", "cash", "scheine", "bargeld",
        "umschlag", "envelope", "provision", "commission", "hunderter", "fuffi", "fifty", "hundred", "zwanziger",
    ]
}
