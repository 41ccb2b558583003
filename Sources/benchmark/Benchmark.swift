import ArgumentParser

/// What the product promises in figures, measured: `swift run -c release benchmark` in the package's folder.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark", abstract: "Measures what the product promises in figures.",
        subcommands: [
            Waiting.self, AgreementTable.self, Throughput.self, Fuzz.self, Fit.self, Kinship.self, Tones.self,
        ],
        defaultSubcommand: Waiting.self)
}
