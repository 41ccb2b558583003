import Foundation
import PackagePlugin

/// Makes the files in a room's `Data` a part of the program before the room is compiled (`embed`).
@main
struct EmbedData: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let data = target.directoryURL.appending(path: "Data")
        let files = FileManager.default.enumerator(at: data, includingPropertiesForKeys: [.isRegularFileKey])?
            .compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "PackageResources.swift")
        return [
            .buildCommand(
                displayName: "Embedding the data of \(target.name)", executable: try context.tool(named: "embed").url,
                arguments: [output.path] + (files ?? []).map(\.path), inputFiles: files ?? [], outputFiles: [output])
        ]
    }
}
