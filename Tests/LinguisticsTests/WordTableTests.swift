import Testing

@testable import Linguistics

@Suite("Words looked up by their letters")
struct WordTableTests {
    @Test func wordsMeetInAllSpellings() {
        var builder = WordTableBuilder<Int>()
        builder.set(1, "Früh\n  spät ")
        builder.set(2, "spaet")
        let table = WordTable(builder)
        #expect(table[WordHash.of("frueh")] == 1)
        #expect(table[WordHash.of("SPÄT")] == 2)
        #expect(table[WordHash.of("nie")] == nil)
    }

    @Test func aTableGrows() {
        var builder = WordTableBuilder<Int>(room: 1)
        for number in 0..<5000 { builder.set(number, "wort\(number)") }
        for number in 0..<5000 { builder.change("wort\(number)", adding: 0) { $0 += 1 } }
        let table = WordTable(builder)
        #expect((0..<5000).allSatisfy { table[WordHash.of("wort\($0)")] == $0 + 1 })
        #expect(table[WordHash.of("wort5000")] == nil)
    }

    @Test func listsAreReadWithoutComments() {
        var phrases: [String] = []
        WordList.forEachPhrase(in: Array("# Kopf\n\neins zwei # nicht drei\n   \nvier".utf8)) { number, phrase in
            phrases.append("\(number) \(String(decoding: phrase, as: UTF8.self))")
        }
        #expect(phrases == ["0 eins zwei ", "1 vier"])
        let set = WordSet(Array("eins # zwei\ndrei".utf8))
        #expect(Text("eins zwei drei").words.map { set.contains($0) } == [true, false, true])
    }

    @Test func stemsOfAListMeetTheirForms() {
        var hashes: [UInt64] = []
        Array("Technikern Angebot".utf8).withUnsafeBufferPointer { bytes in
            Stem.forEachHash(in: bytes) { hashes.append($0) }
        }
        #expect(hashes == Text("Techniker Angebote").words.map(\.stem))
    }
}
