import Checklist
import Linguistics

/// What reading a profile came to: the profile if it can be used, and every mistake in the file, its samples included.
public struct ProfileReading: Sendable {
    /// The profile; nil where a mistake keeps it from being used.
    public let file: ProfileFile?
    /// All mistakes in the order of the file.
    public let diagnostics: [Diagnostic]

    /// Reads a profile, and runs its samples where nothing else is wrong.
    public init(_ source: SourceFile) {
        do throws(Diagnostic) {
            let read = try ProfileReading.read(source)
            file = read.file
            let found = read.mistakes + (read.file.map { $0.failures() + $0.superfluous() } ?? [])
            diagnostics = found.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
        } catch {
            (file, diagnostics) = (nil, [error])
        }
    }

    /// Reads a profile without its samples.
    static func read(_ source: SourceFile) throws(Diagnostic) -> (file: ProfileFile?, mistakes: [Diagnostic]) {
        let document = try YAMLDocument.read(source, shape: .group(ProfileFile.shape))
        let mistakes = document.mistakes(in: source, endings: ProfileFile.endings)
        guard !mistakes.contains(where: { $0.severity == .error }) else { return (nil, mistakes) }
        var decoder = try ProfileDecoder(document.root.mapping())
        let file = try decoder.file(source)
        return (decoder.mistakes.isEmpty ? file : nil, mistakes + decoder.mistakes)
    }
}

extension ProfileFile {
    /// The endings of a profile's file name; the first is what a name means, and leaves no doubt what it is.
    public static let endings = [".profile.yaml", ".profile.yml", ".yaml", ".yml"]

    /// Whether a file's name says that it is a profile, so that nobody takes it for a scenario.
    public static func isNamed(_ path: String) -> Bool { endings.prefix(2).contains { path.hasSuffix($0) } }

    /// Reads a profile; the first mistake in it is thrown with its place. Its samples are not run.
    public static func read(_ source: SourceFile) throws(Diagnostic) -> ProfileFile {
        let read = try ProfileReading.read(source)
        if let file = read.file { return file }
        throw read.mistakes.first { $0.severity == .error }
            ?? Diagnostic(EmptyFile(), at: SourcePlace(file: source.name, line: 0, column: 0))
    }
}
