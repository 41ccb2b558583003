/// What reading a scenario file came to: the scenario if it can be played, and every mistake in the file.
public struct ScenarioReading: Sendable {
    /// The scenario; nil where a mistake keeps it from being played.
    public let scenario: Scenario?
    /// All mistakes in the order of the file.
    public let diagnostics: [Diagnostic]
    /// Where everything in the file stands; nowhere where that was not collected.
    public let places: ScenarioPlaces

    /// Reads a file as far as its mistakes allow.
    ///
    /// - Parameters:
    ///   - sheet: the question sheet that belongs to it; nil for the one that lies beside the file.
    ///   - followUps: the sheet of follow-up questions; nil for the one that lies beside the file.
    ///   - shelf: where a profile that the scenario names is looked for, besides its own folder.
    ///   - isPlayed: whether sheets beside the file are looked for.
    ///   - collectsPlaces: whether somebody wants to know where things stand.
    public init(
        _ source: SourceFile, sheet: SourceFile? = nil, followUps: SourceFile? = nil, shelf: ProfileShelf = .user,
        isPlayed: Bool = true, collectsPlaces: Bool = true
    ) {
        do throws(Diagnostic) {
            let document = try YAMLDocument.read(source, shape: .group(Scenario.shape))
            var found = document.mistakes(in: source, endings: [".yaml", ".yml"])
            let isFine = !found.contains { $0.severity == .error }
            var scenario = isFine ? try Scenario.decode(document.root, source: source, shelf: shelf) : nil
            func beside(_ path: String, _ given: SourceFile?) throws(Diagnostic) -> SourceFile? {
                given == nil && isPlayed ? try SourceFile.readIfPresent(path) : given
            }
            if let sheet = try beside(QuestionSheet.path(beside: source.name), sheet) {
                scenario?.add(questions: sheet, found: &found)
            }
            if let sheet = try beside(FollowUpSheet.path(beside: source.name), followUps) {
                scenario?.add(followUps: sheet, found: &found)
            }
            self.init(
                scenario: scenario, diagnostics: found,
                places: collectsPlaces ? ScenarioPlaces(document.root) : ScenarioPlaces())
        } catch {
            self.init(scenario: nil, diagnostics: [error], places: ScenarioPlaces())
        }
    }

    private init(scenario: Scenario?, diagnostics: [Diagnostic], places: ScenarioPlaces) {
        self.scenario = scenario
        self.diagnostics = diagnostics
        self.places = places
    }
}

extension YAMLDocument {
    /// Every mistake in the document, in the order of the file.
    ///
    /// - Parameter endings: the endings that the file's name may have after its `id`; none where the two are not joined.
    public func mistakes(in source: SourceFile, endings: [String] = []) -> [Diagnostic] {
        var found = duplicates + ShapeSearch(root, in: ScannedText(source)).found
        if !endings.isEmpty, let name = root.nameDiffering(from: source, endings: endings) { found.append(name) }
        return found.sorted {
            ($0.place.line, $0.place.column, $0.code) < ($1.place.line, $1.place.column, $1.code)
        }
    }
}

extension YAMLField {
    /// An `id` at the top that is not the file's name.
    func nameDiffering(from source: SourceFile, endings: [String]) -> Diagnostic? {
        guard let field = try? mapping()["id"], let id = try? field.text() else { return nil }
        let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
        return endings.contains { file == id + $0 } ? nil : field.mistake(NameDiffersFromFile(id))
    }
}
