import KubeAPI
import KubeJSON
import KubeSupport

extension Table<ResourceClaim> {
    static let resourceClaims = Table<ResourceClaim>([.name, TableColumn("State"), .age]) { claim, now in
        [.string(claim.metadata.name ?? ""), .string(state(claim)), .string(claim.age(now))]
    }

    private static func state(_ claim: ResourceClaim) -> String {
        var states: [String] = []
        let isDeleted = claim.metadata.deletionTimestamp != nil
        if isDeleted { states.append("deleted") }
        if claim.status.allocation == nil {
            if !isDeleted { states.append("pending") }
        } else {
            states.append("allocated")
            if !claim.status.reservedFor.isEmpty { states.append("reserved") }
        }
        return states.joined(separator: ",")
    }
}

extension Table<ResourceSlice> {
    static let resourceSlices = Table<ResourceSlice>([
        .name, TableColumn("Node"), TableColumn("Driver"), TableColumn("Pool"), .age,
    ]) { slice, now in
        [
            .string(slice.metadata.name ?? ""), .string(slice.spec.nodeName ?? ""), .string(slice.spec.driver),
            .string(slice.spec.pool.name), .string(slice.age(now)),
        ]
    }
}

extension Table<ResourceClaimTemplate> {
    static let resourceClaimTemplates = Table<ResourceClaimTemplate>([.name, .age]) { template, now in
        [.string(template.metadata.name ?? ""), .string(template.age(now))]
    }
}

extension Table<DeviceClass> {
    static let deviceClasses = Table<DeviceClass>([.name, .age]) { deviceClass, now in
        [.string(deviceClass.metadata.name ?? ""), .string(deviceClass.age(now))]
    }
}
