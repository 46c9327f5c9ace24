import KubeAPI

extension Strategy<ConfigMap> {
    static let configMaps = Strategy<ConfigMap> {
        $0.validate = { map in
            var errors = FieldErrors()
            errors.each("data", map.data) { errors, key, _ in
                errors.invalid("", key, NameRules.dataKey(key))
                if map.binaryData[key] != nil {
                    errors.invalid("", key, "duplicate of key present in binaryData")
                }
            }
            errors.each("binaryData", map.binaryData) { errors, key, _ in
                errors.invalid("", key, NameRules.dataKey(key))
            }
            let size =
                map.data.values.reduce(0) { $0 + $1.utf8.count }
                + map.binaryData.values.reduce(0) { $0 + $1.bytes.count }
            // Upstream reports the path of an empty field name.
            if size > DataRules.sizeLimit { errors.append(.tooLong(FieldPath("[]"), maximum: DataRules.sizeLimit)) }
            return errors.list
        }
        $0.validateUpdate = { new, old in
            guard old.immutable == true else { return [] }
            return DataRules.refuse(new.immutable != true, "immutable")
                + DataRules.refuse(new.data != old.data, "data")
                + DataRules.refuse(new.binaryData != old.binaryData, "binaryData")
        }
    }
}
