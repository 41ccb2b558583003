import Foundation

/// Writes files of data as a source file, each as one string, so that the program needs no files beside it.
///
/// The lists of bytes that a package embeds by itself take the compiler minutes for a megabyte, a string nearly nothing.
/// The text of each file is `PackageResources.NAME`, where all that no name may hold has become "_".
@main
struct Embed {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else { return fail("embed OUTPUT FILE …") }
        var source = "enum PackageResources {\n"
        for file in arguments.dropFirst() {
            guard let bytes = FileManager.default.contents(atPath: file),
                let text = String(validating: bytes, as: UTF8.self), !text.contains("\r")
            else { return fail("\(file): no text in UTF-8 with plain ends of lines") }
            let name = URL(fileURLWithPath: file).lastPathComponent
            source += "    static let \(identifier(name)) = Array(\(literal(text)).utf8)\n"
        }
        do {
            try (source + "}\n").write(toFile: output, atomically: true, encoding: .utf8)
        } catch {
            fail("\(output): \(error.localizedDescription)")
        }
    }

    /// The name of a file as a name in Swift.
    private static func identifier(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// A text as a literal of several lines, with as many signs around it as no piece of it can end.
    private static func literal(_ text: String) -> String {
        var signs = "#"
        while text.contains("\"\"\"" + signs) || text.contains("\\" + signs) { signs += "#" }
        return signs + "\"\"\"\n" + text + "\n\"\"\"" + signs
    }

    private static func fail(_ message: String) {
        FileHandle.standardError.write(Data("embed: \(message)\n".utf8))
        exit(1)
    }
}
