using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>
/// Compares what a plugin's assembly asks of the SDK with what this SDK has, by names, before any of its code runs. Without it a missing
/// member would show only when a teacher presses the button behind it.
/// </summary>
internal static class PromisedMembers
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <returns>The first type or member that is not there, such as <c>IDirectory.RoomsAsync</c>; null where all are.</returns>
    public static string? FirstMissing(string assemblyPath)
    {
        using var file = File.OpenRead(assemblyPath);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences
            .Select(handle => (Handle: handle, Type: metadata.GetTypeReference(handle)))
            .Where(t => t.Type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .Select(t => (t.Handle, t.Type, Assembly: PromisedOf(metadata, t.Type)))
            .Where(t => t.Assembly is not null)
            .ToDictionary(t => t.Handle, t => (Name: NameOf(metadata, t.Type), Found: t.Assembly!.GetType(NameOf(metadata, t.Type))));
        return types.Values.FirstOrDefault(t => t.Found is null).Name ?? FirstMissingMember(metadata, types);
    }

    private static string? FirstMissingMember(MetadataReader metadata, Dictionary<TypeReferenceHandle, (string Name, Type? Found)> types)
    {
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (OwnerOf(metadata, member.Parent) is not { } owner || !types.TryGetValue(owner, out var type))
            {
                continue;
            }

            var name = metadata.GetString(member.Name);
            if (!Has(type.Found!, name, ParametersOf(metadata, member)))
            {
                return $"{type.Found!.Name}.{name}";
            }
        }

        return null;
    }

    private static TypeReferenceHandle? OwnerOf(MetadataReader metadata, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        // A generic instance: class or value type, then the coded index of the open type (ECMA-335 II.23.2.14).
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        signature.ReadCompressedInteger();
        var open = signature.ReadTypeHandle();
        return open.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)open : null;
    }

    /// <summary>How many parameters a method has; null for a field.</summary>
    private static int? ParametersOf(MetadataReader metadata, MemberReference member)
    {
        var signature = metadata.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        if (header.Kind == SignatureKind.Field)
        {
            return null;
        }

        if (header.IsGeneric)
        {
            signature.ReadCompressedInteger();
        }

        return signature.ReadCompressedInteger();
    }

    private static bool Has(Type type, string name, int? parameters)
    {
        var inherited = type.IsInterface ? type.GetInterfaces().Prepend(type) : [type];
        var members = inherited.SelectMany(t => t.GetMember(name, MemberTypes.All, Any));
        return members.Any(m => m is not MethodBase method || parameters is null || method.GetParameters().Length == parameters);
    }

    private static string NameOf(MetadataReader metadata, TypeReference type) =>
        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

    private static Assembly? PromisedOf(MetadataReader metadata, TypeReference type)
    {
        var reference = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        var name = metadata.GetString(reference.Name);
        return Array.Find(SharedAssemblies.Promised, assembly => assembly.GetName().Name == name);
    }
}
