import KubeAPI
import KubeJSON
import Testing

@Suite struct StrategicMergeTests {
    private func merge(_ patch: String, into target: String, _ type: any KubeStruct.Type = PodSpec.self) throws
        -> String
    {
        try StrategicMergePatch.apply(
            try JSONValue(json: Array(patch.utf8)), to: try JSONValue(json: Array(target.utf8)), type: type
        ).jsonString()
    }

    @Test("new elements of a list precede existing ones")
    func newInFront() throws {
        #expect(
            try merge(#"{"containers":[{"name":"b"}]}"#, into: #"{"containers":[{"name":"a"}]}"#)
                == #"{"containers":[{"name":"b"},{"name":"a"}]}"#)
        #expect(
            try merge(#"{"finalizers":["b"]}"#, into: #"{"finalizers":["a"]}"#, ObjectMeta.self)
                == #"{"finalizers":["b","a"]}"#)
    }

    @Test("existing elements keep their relative order")
    func order() throws {
        #expect(
            try merge(
                #"{"containers":[{"name":"c","image":"x"},{"name":"new"}]}"#,
                into: #"{"containers":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}]}"#)
                == #"{"containers":[{"name":"a"},{"name":"b"},{"name":"c","image":"x"},{"name":"new"},{"name":"d"}]}"#)
    }

    @Test("an element that $setElementOrder names twice occurs once")
    func orderNamesTwice() throws {
        let patch = #"""
            {"$setElementOrder/ports":[{"containerPort":1},{"containerPort":1}],
             "ports":[{"containerPort":1,"name":"t","protocol":"TCP"},{"containerPort":1,"name":"u","protocol":"UDP"}]}
            """#
        #expect(
            try merge(patch, into: #"{"ports":[{"containerPort":1,"name":"u","protocol":"UDP"}]}"#, Container.self)
                == #"{"ports":[{"containerPort":1,"name":"u","protocol":"UDP"}]}"#)
    }

    @Test("$setElementOrder alone reorders existing elements")
    func orderAlone() throws {
        #expect(
            try merge(
                #"{"$setElementOrder/containers":[{"name":"b"},{"name":"a"}]}"#,
                into: #"{"containers":[{"name":"a"},{"name":"b"},{"name":"z"}]}"#)
                == #"{"containers":[{"name":"b"},{"name":"a"},{"name":"z"}]}"#)
    }

    @Test("directives delete, replace and keep elements")
    func directives() throws {
        let target = #"{"containers":[{"name":"a","image":"1"},{"name":"b"}]}"#
        #expect(
            try merge(#"{"containers":[{"name":"a","$patch":"delete"}]}"#, into: target)
                == #"{"containers":[{"name":"b"}]}"#)
        #expect(
            try merge(#"{"containers":[{"$patch":"replace"},{"name":"c"}]}"#, into: target)
                == #"{"containers":[{"name":"c"}]}"#)
        #expect(try merge(#"{"$patch":"replace","nodeName":"n"}"#, into: target) == #"{"nodeName":"n"}"#)
        #expect(try merge(#"{"$patch":"delete"}"#, into: target) == "{}")
        #expect(
            try merge(
                #"{"$deleteFromPrimitiveList/finalizers":["a"]}"#, into: #"{"finalizers":["a","b"]}"#, ObjectMeta.self)
                == #"{"finalizers":["b"]}"#)
        #expect(
            try merge(#"{"$retainKeys":["nodeName"],"nodeName":"n"}"#, into: #"{"hostname":"h"}"#)
                == #"{"nodeName":"n"}"#)
    }

    @Test(
        "errors have upstream's messages",
        arguments: [
            (#"{"$patch":"bogus"}"#, "unknown patch type: bogus in map: map[$patch:bogus]"),
            (#"{"containers":[{"image":"i"}]}"#, "map: map[image:i] does not contain declared merge key: name"),
            (#"{"containers":["x"]}"#, "list element types are not identical: [[map[name:a]] [x]]"),
            (
                #"{"$setElementOrder/nothing":[]}"#,
                "unable to find api field in struct PodSpec for the json field \"nothing\""
            ),
            (#"{"$retainKeys":["a"],"b":1}"#, "patch content doesn't match retainKeys list"),
        ])
    func failures(patch: String, message: String) {
        #expect {
            _ = try merge(patch, into: #"{"containers":[{"name":"a"}]}"#)
        } throws: { error in
            (error as? StrategicMergeError)?.description == message
        }
    }
}
