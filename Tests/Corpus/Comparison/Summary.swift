import KubeJSON

/// What was recorded of answers that were not kept whole.
enum Summary {
    /// The kind of an answer, the keys of its metadata, and the names and keys of its items.
    static func names(_ json: JSONValue, only: String?) -> JSONValue {
        var summary: JSONValue = ["kind": json["kind"] ?? .null, "apiVersion": json["apiVersion"] ?? .null]
        func isWanted(_ name: String?) -> Bool { only.map { (name ?? "").hasPrefix($0) } ?? true }
        if json["kind"] == "Status" {
            var details = json["details"]
            details?["uid"] = nil
            return ["details": details ?? .null, "code": json["code"] ?? .null]
        }
        if let rows = json["rows"]?.array {
            let names = rows.map { $0["object"]?["metadata"]?["name"]?.string ?? $0["cells"]?.array?.first?.string }
            summary["columns"] = .array((json["columnDefinitions"]?.array ?? []).map { $0["name"] ?? .null })
            summary["items"] = .array(names.filter(isWanted).map { .string($0 ?? "") })
            summary["metadata"] = keys(json["metadata"])
            summary["rowObject"] = rows.first?["object"]?["kind"] ?? .null
            return summary
        }
        // Lists are told by their kind: some, such as those of discovery, have their items under another name.
        guard json["kind"]?.string?.hasSuffix("List") == true else {
            summary["name"] = json["metadata"]?["name"] ?? .null
            summary["keys"] = keys(json)
            summary["metaKeys"] = keys(json["metadata"])
            return summary
        }
        let items = json["items"]?.array
        let names = items?.map { $0["metadata"]?["name"]?.string }
        summary["items"] = names.map { .array($0.filter(isWanted).map { .string($0 ?? "") }) } ?? .null
        summary["metadata"] = keys(json["metadata"])
        summary["remaining"] = json["metadata"]?["remainingItemCount"] ?? .null
        if let first = items?.first {
            summary["itemKeys"] = keys(first)
            if json["kind"] == "PartialObjectMetadataList" { summary["itemMetaKeys"] = keys(first["metadata"]) }
        }
        return summary
    }

    /// A table, with its rows' objects told by their keys.
    static func table(_ json: JSONValue) -> JSONValue {
        var table: JSONValue = ["apiVersion": json["apiVersion"] ?? .null]
        table["columnDefinitions"] = .array(
            (json["columnDefinitions"]?.array ?? []).map { column in
                var column = column
                // Prose.
                column["description"] = nil
                return column
            })
        table["rows"] = .array(
            (json["rows"]?.array ?? []).map { row in
                var row = row
                if let object = row["object"], object != .null {
                    row["object"] = [
                        "kind": object["kind"] ?? .null, "apiVersion": object["apiVersion"] ?? .null,
                        "keys": keys(object),
                    ]
                }
                return row
            })
        table["metadata"] = keys(json["metadata"])
        return table
    }

    /// A message of a watch.
    static func event(_ message: JSONValue) -> JSONValue {
        let object = message["object"]
        var event: JSONValue = ["type": message["type"] ?? .null]
        switch message["type"] {
        case "ERROR":
            event["status"] = [
                "code": object?["code"] ?? .null, "reason": object?["reason"] ?? .null,
                "message": object?["message"] ?? .null,
            ]
            return event
        case "BOOKMARK":
            event["kind"] = object?["kind"] ?? .null
            event["annotations"] = object?["metadata"]?["annotations"] ?? .null
            return event
        default: event["kind"] = object?["kind"] ?? .null
        }
        if object?["kind"] == "Table" {
            event["columns"] = .integer(Int64(object?["columnDefinitions"]?.array?.count ?? 0))
            event["rows"] = .array((object?["rows"]?.array ?? []).map { $0["cells"]?.array?.first ?? .null })
        } else {
            event["name"] = object?["metadata"]?["name"] ?? .null
        }
        return event
    }

    /// The keys of an object, sorted.
    private static func keys(_ object: JSONValue?) -> JSONValue {
        .array((object?.object?.keys.sorted() ?? []).map { .string($0) })
    }
}
