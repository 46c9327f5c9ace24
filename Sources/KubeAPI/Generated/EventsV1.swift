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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "Event") }
}

extension EventsV1Event {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x930997d6d50230e0: if try reader.hasValue("eventTime", 1, &seen) { eventTime = try MicroTime(from: &reader) }
            case 0x736569726573: if try reader.hasValue(2, &seen) { series = try EventsV1EventSeries(from: &reader) }
            case 0xbf192c401f0e87c7: if try reader.hasValue("reportingController", 3, &seen) { reportingController = try reader.readNonEmptyString() }
            case 0x1d78737044da3de8: if try reader.hasValue("reportingInstance", 4, &seen) { reportingInstance = try reader.readNonEmptyString() }
            case 0x6e6f69746361: if try reader.hasValue(5, &seen) { action = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(6, &seen) { reason = try reader.readNonEmptyString() }
            case 0x62e803d7b7447beb: if try reader.hasValue("regarding", 7, &seen) { try regarding.read(from: &reader) }
            case 0x646574616c6572: if try reader.hasValue(8, &seen) { _related = try OptionalBox(from: &reader) }
            case 0x65746f6e: if try reader.hasValue(9, &seen) { note = try reader.readNonEmptyString() }
            case 0x65707974: if try reader.hasValue(10, &seen) { type = try reader.readNonEmptyString() }
            case 0x3019d0bced75e093: if try reader.hasValue("deprecatedSource", 11, &seen) { try deprecatedSource.read(from: &reader) }
            case 0x50d578beaf5d3df5: if try reader.hasValue("deprecatedFirstTimestamp", 12, &seen) { deprecatedFirstTimestamp = try Time(from: &reader) }
            case 0xc0d9a021a5f380a9: if try reader.hasValue("deprecatedLastTimestamp", 13, &seen) { deprecatedLastTimestamp = try Time(from: &reader) }
            case 0x2bb4818eb4de6e85: if try reader.hasValue("deprecatedCount", 14, &seen) { deprecatedCount = try reader.readNonZero(Int32.self) }
            case 0x646e696b: if try reader.hasValue(15, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 16, &seen) { try reader.readTypeMeta() }
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
        if _related.isPresent {
            writer.key(quoted: #""related":"#)
            _related.write(to: &writer)
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
        if let deprecatedCount, deprecatedCount != 0 {
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
            Field("deprecatedCount", .int32, number: 15, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [EventsV1Event](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746e756f63: if try reader.hasValue(0, &seen) { count = try reader.readInteger(Int32.self) }
            case 0x467ec550f78bf9d2: if try reader.hasValue("lastObservedTime", 1, &seen) { lastObservedTime = try MicroTime(from: &reader) }
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
