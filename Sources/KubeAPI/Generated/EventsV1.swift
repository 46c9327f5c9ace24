// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.events.v1.Event`
package struct EventsV1Event: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var eventTime: MicroTime = MicroTime()
    package var series: EventsV1EventSeries?
    package var reportingController: String?
    package var reportingInstance: String?
    package var action: String?
    package var reason: String?
    package var regarding: ObjectReference = ObjectReference()
    @OptionalBox package var related: ObjectReference?
    package var note: String?
    package var type: String?
    package var deprecatedSource: EventSource = EventSource()
    package var deprecatedFirstTimestamp: Time?
    package var deprecatedLastTimestamp: Time?
    package var deprecatedCount: Int32?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "Event") }
}

extension EventsV1Event {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x930997d6d5023060 where reader.keyIs("eventTime"): eventTime = try MicroTime(from: &reader)
            case 0x2a51705844098ec1 where reader.keyIs("series"): series = try EventsV1EventSeries(from: &reader)
            case 0xbf192c401f0e8747 where reader.keyIs("reportingController"): reportingController = try reader.readNonEmptyString()
            case 0x1d78737044da3de8 where reader.keyIs("reportingInstance"): reportingInstance = try reader.readNonEmptyString()
            case 0x8c44c39b573cc8e8 where reader.keyIs("action"): action = try reader.readNonEmptyString()
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x62e803d7b7447beb where reader.keyIs("regarding"): regarding = try ObjectReference(from: &reader)
            case 0x5ec63ff3831cc16a where reader.keyIs("related"): related = try ObjectReference(from: &reader)
            case 0xe805e5b46b2d9e06 where reader.keyIs("note"): note = try reader.readNonEmptyString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0x3019d0bced75e013 where reader.keyIs("deprecatedSource"): deprecatedSource = try EventSource(from: &reader)
            case 0x50d578beaf5d3df5 where reader.keyIs("deprecatedFirstTimestamp"): deprecatedFirstTimestamp = try Time(from: &reader)
            case 0xc0d9a021a5f38029 where reader.keyIs("deprecatedLastTimestamp"): deprecatedLastTimestamp = try Time(from: &reader)
            case 0x2bb4818eb4de6e85 where reader.keyIs("deprecatedCount"): deprecatedCount = try reader.readInteger(Int32.self)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Event","apiVersion":"events.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""eventTime":"#)
        eventTime.write(to: &writer)
        if let series {
            writer.key(quoted: #""series":"#)
            series.write(to: &writer)
        }
        if let reportingController {
            writer.key(quoted: #""reportingController":"#)
            writer.write(reportingController)
        }
        if let reportingInstance {
            writer.key(quoted: #""reportingInstance":"#)
            writer.write(reportingInstance)
        }
        if let action {
            writer.key(quoted: #""action":"#)
            writer.write(action)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        writer.key(quoted: #""regarding":"#)
        regarding.write(to: &writer)
        if let related {
            writer.key(quoted: #""related":"#)
            related.write(to: &writer)
        }
        if let note {
            writer.key(quoted: #""note":"#)
            writer.write(note)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        writer.key(quoted: #""deprecatedSource":"#)
        deprecatedSource.write(to: &writer)
        if let deprecatedFirstTimestamp {
            writer.key(quoted: #""deprecatedFirstTimestamp":"#)
            deprecatedFirstTimestamp.write(to: &writer)
        }
        if let deprecatedLastTimestamp {
            writer.key(quoted: #""deprecatedLastTimestamp":"#)
            deprecatedLastTimestamp.write(to: &writer)
        }
        if let deprecatedCount {
            writer.key(quoted: #""deprecatedCount":"#)
            writer.write(deprecatedCount)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.events.v1.Event",
        kinds: [GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "Event")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("eventTime", .microTime, number: 2, isRequired: true),
            Field("series", .object(EventsV1EventSeries.self), number: 3),
            Field("reportingController", .string, number: 4),
            Field("reportingInstance", .string, number: 5),
            Field("action", .string, number: 6),
            Field("reason", .string, number: 7),
            Field("regarding", .object(ObjectReference.self), number: 8),
            Field("related", .object(ObjectReference.self), number: 9),
            Field("note", .string, number: 10),
            Field("type", .string, number: 11),
            Field("deprecatedSource", .object(EventSource.self), number: 12),
            Field("deprecatedFirstTimestamp", .time, number: 13),
            Field("deprecatedLastTimestamp", .time, number: 14),
            Field("deprecatedCount", .int32, number: 15),
        ])
}

/// `io.k8s.api.events.v1.EventList`
package struct EventsV1EventList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [EventsV1Event] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "EventList") }
}

extension EventsV1EventList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [EventsV1Event](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"EventList","apiVersion":"events.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.events.v1.EventList",
        kinds: [GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "EventList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(EventsV1Event.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.events.v1.EventSeries`
package struct EventsV1EventSeries: KubeStruct {
    package var count: Int32 = 0
    package var lastObservedTime: MicroTime = MicroTime()

    package init() {}
}

extension EventsV1EventSeries {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1c1b55f9a308dea7 where reader.keyIs("count"): count = try reader.readInteger(Int32.self)
            case 0x467ec550f78bf952 where reader.keyIs("lastObservedTime"): lastObservedTime = try MicroTime(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""count":"#)
        writer.write(count)
        writer.key(quoted: #""lastObservedTime":"#)
        lastObservedTime.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.events.v1.EventSeries",
        fields: [
            Field("count", .int32, number: 1, isRequired: true),
            Field("lastObservedTime", .microTime, number: 2, isRequired: true),
        ])
}
