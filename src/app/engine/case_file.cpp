#include "app/engine/case_file.hpp"

#include "app/engine/content_hash.hpp"
#include "platform/files/file.hpp"
#include "toml/scan.hpp"

namespace nc::app {

cases::ParsedCase parse_case_bytes(std::string_view bytes, const std::string& path,
                                   const guidance::Guidance& guidance) {
  cases::ParsedCase parsed = cases::parse_case(bytes, path, guidance);
  if (parsed.the_case) parsed.the_case->hash = content_hash(bytes);
  return parsed;
}

Result<cases::ParsedCase> load_case(const std::string& path, const guidance::Guidance& guidance) {
  const auto bytes = platform::load_beginning(path, toml::Limits::enough_bytes);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return parse_case_bytes(*bytes, path, guidance);
}

Result<cases::ParsedCase> load_case_of(const library::CaseSource& source, std::string_view name,
                                       const guidance::Guidance& guidance) {
  const std::string path = library::path_in(source, name);
  for (const EmbeddedFile& file : source.embedded)
    if (file.path == name) return parse_case_bytes(file.bytes, path, guidance);
  return load_case(path, guidance);
}

}  // namespace nc::app
