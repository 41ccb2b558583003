import Linguistics

/// How a line speaks to the person, whatever words it does so with: fairly, or with an attack, a threat or a complaint.
///
/// The word lists know what is scorn or pressure by its phrases; "Auf einer Serviette! Und das soll ich ernst nehmen?" has
/// none. How much each word, pair of words and pair with one between speaks for a tone is learned from the lines in
/// `Tests/Tones` by `benchmark tones`, as a multinomial logit, and stands in `Data`.
package struct Tone: Sendable {
    /// What a line may be; `fair` is what all that is not one of the others.
    package enum Kind: String, CaseIterable, Sendable { case fair, attack, threat, complaint }

    /// What a line most likely is of those that are not fair, and the logarithm of its odds against fair: from 0 on it is
    /// likelier that than fair.
    package struct Judgement: Equatable, Sendable {
        package let kind: Kind
        package let odds: Double
    }

    /// For each part of a line, how much it speaks for each kind but `fair`, in their order.
    private let weights: [String: [Double]]

    /// What share of a line's words has to be known.
    private static let leastKnown = 0.6

    /// The part that stands in every line.
    package static let always = "*"

    /// The tones of a language.
    package static func of(_ language: Language) -> Tone { language == .german ? german : english }

    package init(weights: [String: [Double]]) { self.weights = weights }

    /// How a line speaks.
    ///
    /// ```swift
    /// Tone.of(.english).judgement(of: Text("No wonder nobody wants to work for you.")).kind  // .attack
    /// ```
    package func judgement(of text: Text) -> Judgement {
        let stems = Tone.stems(of: text)
        let parts = Tone.parts(of: stems, in: text)
        let weight = Tone.weight(of: parts.count)
        var sums = weights[Tone.always] ?? [0, 0, 0]
        for part in parts {
            guard let own = weights[part] else { continue }
            for index in sums.indices { sums[index] += own[index] * weight }
        }
        let best = sums.indices.max { sums[$0] < sums[$1] } ?? 0
        // Of a dialect that the tables hardly know nothing can be told.
        let known = stems.count { weights[$0] != nil }
        let isKnown = Double(known) >= Tone.leastKnown * Double(stems.count)
        return Judgement(kind: Kind.allCases[best + 1], odds: isKnown ? sums[best] : min(sums[best], -1))
    }

    /// What a line is judged by: its stems, their pairs, and those with one between.
    package static func parts(of text: Text) -> [String] { parts(of: stems(of: text), in: text) }

    private static func stems(of text: Text) -> [String] {
        text.words.map { $0.isNumber ? "#" : Stem.of(text.folded($0)) }
    }

    private static func parts(of stems: [String], in text: Text) -> [String] {
        let edged = ["^"] + stems + ["$"]
        let pairs = zip(edged, edged.dropFirst()).map { "\($0) \($1)" }
        let wide = zip(stems, stems.dropFirst(2)).map { "\($0)  \($1)" }
        let marks = [text.sentences.contains(where: \.isAsked) ? "?" : nil, isLoud(text) ? "!" : nil].compactMap(\.self)
        var seen: Set<String> = []
        return (stems + pairs + wide + marks).filter { seen.insert($0).inserted }
    }

    /// How much each of so many parts counts: long lines have many that say nothing.
    package static func weight(of count: Int) -> Double { count == 0 ? 0 : 3 / Double(count).squareRoot() }

    private static func isLoud(_ text: Text) -> Bool { text.bytes.contains(UInt8(ascii: "!")) }

    private static let german = Tone(PackageResources.tone_de_tsv)
    private static let english = Tone(PackageResources.tone_en_tsv)

    private init(_ bytes: [UInt8]) {
        var weights: [String: [Double]] = [:]
        for row in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let columns = row.split(separator: "\t")
            guard columns.count == Kind.allCases.count else { continue }
            weights[String(columns[0])] = columns.dropFirst().map { (Double($0) ?? 0) / Tone.steps }
        }
        self.weights = weights
    }

    /// How many steps of the tables make 1.
    package static let steps = 100.0
}
