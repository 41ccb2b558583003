import Foundation
import Scenarios
import Testing

/// The author's guide holds what it shows: its first file reads, and stays readable with every piece that is added.
@Suite struct GuideTests {
    static let guides = ["WritingAScenario", "SzenarioSchreiben"]

    @Test(arguments: guides)
    func everyPieceReads(guide: String) throws {
        let path = Package.folder + "/Sources/Scenarios/Scenarios.docc/\(guide).md"
        let blocks = Self.blocks("yaml", in: try String(contentsOfFile: path, encoding: .utf8))
        #expect(blocks.count >= 5)
        var file: [(key: String, text: String)] = []
        for block in blocks {
            for section in Self.sections(block) {
                if let place = file.firstIndex(where: { $0.key == section.key }) {
                    file[place] = section
                } else {
                    file.append(section)
                }
            }
            let text = file.map(\.text).joined(separator: "\n") + "\n"
            let id = try #require(file.first { $0.key == "id" }?.text.dropFirst("id: ".count))
            let scenario = try Scenario.read(SourceFile(name: "\(id).yaml", text: text))
            #expect(!scenario.needs.isEmpty)
        }
        #expect(Self.sections(blocks[0]).reduce(0) { $0 + $1.text.split(separator: "\n").count } <= 27)
    }

    /// The fenced blocks of a kind, without their fences.
    static func blocks(_ kind: String, in text: String) -> [String] {
        text.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
    }

    /// The top-level keys of a piece of YAML, each with its lines.
    private static func sections(_ block: String) -> [(key: String, text: String)] {
        var sections: [(key: String, text: String)] = []
        for line in block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let first = line.first, !" #-".contains(first) {
                sections.append((line.components(separatedBy: ":")[0], line))
            } else if !sections.isEmpty {
                sections[sections.count - 1].text += "\n" + line
            }
        }
        return sections
    }
}
