import Checklist
import Linguistics

extension Scenario {
    /// Reads a scenario file; the first mistake in it is thrown with its place.
    ///
    /// - Parameters:
    ///   - shelf: where a profile that the scenario names is looked for, besides its own folder.
    ///   - isPlayed: whether all is read that the persona can say, and the questions beside the file; a list needs neither
    ///     (`SourceFile.card`).
    public static func read(
        _ source: SourceFile, shelf: ProfileShelf = .user, isPlayed: Bool = true
    ) throws(Diagnostic) -> Scenario {
        let reading = ScenarioReading(
            isPlayed ? source : source.card, shelf: shelf, isPlayed: isPlayed,
            collectsPlaces: false)
        if let scenario = reading.scenario { return scenario }
        throw reading.diagnostics.first { $0.severity == .error }
            ?? Diagnostic(EmptyFile(), at: SourcePlace(file: source.name, line: 0, column: 0))
    }

    /// Makes a scenario of a file in whose shape no mistake was found.
    static func decode(
        _ field: YAMLField, source: SourceFile, shelf: ProfileShelf
    ) throws(Diagnostic) -> Scenario {
        let root = try field.mapping()
        let id = try root.required("id").text()
        let needs = try Need.readAll(root.required("needs"))
        let objections = try root["objections"].map { field throws(Diagnostic) in try Objection.readAll(field) } ?? []
        let endings = try root["endings"].map { field throws(Diagnostic) in try Ending.readAll(field) } ?? [:]
        let language: Language = try root.required("language").choice()
        return Scenario(
            id: id,
            title: try root.required("title").text(),
            language: language,
            channel: try root.required("channel").choice(),
            temperature: try root.required("temperature").choice(),
            country: try root["country"]?.text() ?? (language == .german ? "DE" : "GB"),
            touch: try root["touch"]?.number() ?? 1,
            audience: try root["audience"]?.choice() ?? .business,
            difficulty: try root["difficulty"]?.number() ?? 2,
            goal: try root.required("goal").text(),
            seller: try Seller.read(root.required("seller")),
            prospect: try ScenarioProspect.read(root.required("prospect")),
            basis: try Basis.read(root.required("basis")),
            persona: try Persona.read(root.required("persona")),
            needs: needs,
            objections: objections,
            answers: try root["answers"].map { field throws(Diagnostic) in try Answer.readAll(field) } ?? [],
            lines: try root["lines"].map { field throws(Diagnostic) in try Move.readLines(field) } ?? [:],
            endings: endings,
            scoring: try root["scoring"].map { field throws(Diagnostic) in try ScoringRules.read(field) } ?? .standard,
            profile: try root["profile"].map { field throws(Diagnostic) in
                try shelf.profile(field, for: language)
            },
            expect: try root["expect"].map { field throws(Diagnostic) in try Skill.readBands(field) } ?? [:],
            checks: try root["checks"].map { field throws(Diagnostic) in try OpenerChecks.read(field) }
                ?? OpenerChecks(pass: [], fail: []),
            file: source.name,
            contentHash: contentHash(source.text))
    }

    /// Takes a question sheet in.
    mutating func add(questions source: SourceFile, found: inout [Diagnostic]) {
        sheet = QuestionSheet(source, for: needs.flatMap(\.open) + answers.flatMap(\.lines), found: &found)
        contentHash = Scenario.contentHash(contentHash + source.text)
    }

    /// Takes a sheet of follow-up questions in.
    mutating func add(followUps source: SourceFile, found: inout [Diagnostic]) {
        let lines = needs.flatMap { $0.open + $0.guarded } + answers.flatMap(\.lines)
        followUps = FollowUpSheet(source, for: lines, found: &found)
        contentHash = Scenario.contentHash(contentHash + source.text)
    }

    /// A hash in hexadecimal: tells versions of a file apart, guards nothing.
    private static func contentHash(_ text: String) -> String {
        let hash = ByteHash.of(text)
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Seller {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Seller {
        let mapping = try field.mapping()
        return Seller(
            company: try mapping.required("company").text(), offer: try mapping.required("offer").text(),
            value: try mapping.required("value").texts())
    }
}

extension ScenarioProspect {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> ScenarioProspect {
        let mapping = try field.mapping()
        return ScenarioProspect(
            name: try mapping.required("name").text(),
            salutation: try mapping.required("salutation").text(),
            role: try mapping.required("role").text(),
            company: try mapping.required("company").text(),
            industry: try mapping.required("industry").text(),
            size: try mapping.required("size").text(),
            address: try mapping.required("address").choice(),
            facts: try mapping.required("facts").named { mapping, id throws(Diagnostic) in
                Fact(id: id, text: try mapping.required("text").text())
            },
            trigger: try mapping["trigger"].map { field throws(Diagnostic) in
                let mapping = try field.mapping()
                return Trigger(
                    what: try mapping.required("what").text(),
                    when: try mapping["when"].map { field throws(Diagnostic) in try field.text() })
            })
    }
}

extension Basis {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Basis {
        let mapping = try field.mapping()
        return Basis(
            consent: try mapping.required("consent").choice(), relation: try mapping.required("relation").choice(),
            source: try mapping.required("source").text())
    }
}

extension Persona {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> Persona {
        let mapping = try field.mapping()
        let archetype: Archetype = try mapping.required("archetype").choice()
        var busyDays: [String: Line] = [:]
        for day in try mapping["busyDays"]?.mapping().entries ?? [] {
            busyDays[day.key] = Line(id: "persona.busyDays.\(day.key)", text: try day.text(), place: day.place)
        }
        return Persona(
            archetype: archetype,
            mood: try mapping["mood"]?.number() ?? TemperamentStart.of(archetype).mood,
            patience: try mapping["patience"]?.number() ?? TemperamentStart.of(archetype).patience,
            trust: try mapping["trust"]?.number() ?? TemperamentStart.of(archetype).trust,
            free: try mapping.required("free").texts(), busyDays: busyDays,
            delays: try mapping["delays"]?.lines("persona.delays") ?? [])
    }
}

extension ScoringRules {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> ScoringRules {
        let mapping = try field.mapping()
        func points(_ key: String, _ standard: Int) throws(Diagnostic) -> Int {
            try mapping[key]?.number() ?? standard
        }
        return ScoringRules(
            opener: try points("opener", standard.opener),
            conversation: try points("conversation", standard.conversation),
            nextStep: try points("nextStep", standard.nextStep),
            fairness: try points("fairness", standard.fairness),
            passMark: try points("passMark", standard.passMark),
            blockers: try mapping["blockers"].map { field throws(Diagnostic) in
                var blockers: [Blocker] = []
                for entry in try field.list() { blockers.append(try entry.choice()) }
                return blockers
            } ?? standard.blockers,
            own: Set(Own.allCases.filter { mapping[$0.rawValue] != nil }))
    }
}

extension OpenerChecks {
    fileprivate static func read(_ field: YAMLField) throws(Diagnostic) -> OpenerChecks {
        let mapping = try field.mapping()
        return OpenerChecks(
            pass: try mapping["pass"]?.texts() ?? [], fail: try mapping["fail"]?.texts() ?? [])
    }
}
