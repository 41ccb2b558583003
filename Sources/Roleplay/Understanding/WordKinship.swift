import Linguistics

/// Which words are used to ask for the same: a place in a space for each stem, learned from all question sheets of the
/// library, so that "Dach" and "Regen" lie near each other where both ask what drips.
///
/// The places are made by `benchmark kinship` and stand in `Data`, a stem a row with a letter for each dimension. A
/// question lies where its words lie together.
package struct WordKinship: Sendable {
    /// How many dimensions the space has.
    package static let dimensions = 48
    /// The letter of the middle of each dimension, and how many steps it goes from there to either side.
    package static let middle: UInt8 = 80
    package static let steps = 31

    private let places: [String: [Double]]

    /// The space of a language.
    package static func of(_ language: Language) -> WordKinship { language == .german ? german : english }

    /// Where a stem lies; nil where the sheets hardly know it.
    package subscript(stem: String) -> [Double]? { places[stem] }

    /// The stems of a question that have a place or can get one, each once.
    package static func stems(of question: String) -> [String] { QuestionParts.stems(of: question) }

    /// Where words lie together, at the length of 1; nil where none of them lies anywhere.
    static func place(of words: [[Double]]) -> [Double]? {
        guard let sum = sum(of: words) else { return nil }
        let length = product(sum, sum).squareRoot()
        return length > 0 ? sum.map { $0 / length } : nil
    }

    /// The middle of several places; nil where there is none.
    static func mean(of places: [[Double]]) -> [Double]? {
        sum(of: places)?.map { $0 / Double(places.count) }
    }

    private static func sum(of places: [[Double]]) -> [Double]? {
        guard !places.isEmpty else { return nil }
        var sum = [Double](repeating: 0, count: dimensions)
        for place in places { for index in sum.indices { sum[index] += place[index] } }
        return sum
    }

    /// How near two places of length 1 are, from −1 to 1.
    static func product(_ one: [Double], _ other: [Double]) -> Double {
        // Four sums beside each other: none has to wait for the one before it.
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
        for start in stride(from: 0, to: dimensions, by: 4) {
            first += one[start] * other[start]
            second += one[start + 1] * other[start + 1]
            third += one[start + 2] * other[start + 2]
            fourth += one[start + 3] * other[start + 3]
        }
        return first + second + (third + fourth)
    }

    private static let german = WordKinship(PackageResources.kinship_de_tsv)
    private static let english = WordKinship(PackageResources.kinship_en_tsv)

    private init(_ bytes: [UInt8]) {
        var places: [String: [Double]] = [:]
        for row in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let tab = row.firstIndex(of: UInt8(ascii: "\t")), row.endIndex - tab - 1 == WordKinship.dimensions
            else { continue }
            places[String(decoding: row[..<tab], as: UTF8.self)] = row[(tab + 1)...].map {
                Double(Int($0) - Int(WordKinship.middle))
            }
        }
        self.places = places
    }
}
