import KubeAPI
import KubeJSON
import NIOCore

/// Encodes lists of objects that are already encoded.
enum ListEncoder {
    static func begin(_ page: ReadHandler.Page, _ definition: ResourceDefinition) -> ByteBuffer {
        let kind = definition.groupVersionKind
        var buffer = ByteBuffer()
        buffer.writeString(#"{"kind":"\#(definition.listKind)","apiVersion":"\#(kind.apiVersion)","metadata":"#)
        buffer.writeBytes(page.metadata.json())
        buffer.writeStaticString(",\"items\":[")
        return buffer
    }

    static func write(
        _ record: ObjectRecord, isFirst: Bool, _ definition: ResourceDefinition, _ buffer: inout ByteBuffer
    ) {
        if !isFirst { buffer.writeInteger(UInt8(ascii: ",")) }
        record.writeItem(headerSize: definition.itemHeaderSize, into: &buffer)
    }

    static func end(_ buffer: inout ByteBuffer) {
        buffer.writeStaticString("]}\n")
    }

    /// Returns the approximate size of the list as JSON, in bytes.
    static func size(_ page: ReadHandler.Page) -> Int { size(page.records) }

    static func size(_ records: [ObjectRecord]) -> Int {
        records.reduce(256) { $0 + $1.encodedSize }
    }

    static func json(_ page: ReadHandler.Page, _ definition: ResourceDefinition) -> ByteBuffer {
        var buffer = begin(page, definition)
        buffer.reserveCapacity(size(page))
        for (index, record) in page.records.enumerated() {
            write(record, isFirst: index == 0, definition, &buffer)
        }
        end(&buffer)
        return buffer
    }
}
