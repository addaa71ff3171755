#include "library/known_sources.hpp"

#include <memory>
#include <utility>

namespace nc::testing {

NamedText named_case(const std::string& id) {
  return {id + ".toml", with(plain_case(), "id = \"plain\"", "id = \"" + id + "\"")};
}

NamedText twin_case(const std::string& id, const std::string& twin, const std::string& trend) {
  NamedText made = named_case(id);
  made.text =
      with(with(made.text, "tags = []", "tags = []\ntwin = \"" + twin + "\""), "\"improving\"", "\"" + trend + "\"");
  return made;
}

library::KnownSource fresh_source(const std::string& folder, const std::vector<NamedText>& files,
                                  const guidance::Guidance& guidance) {
  library::KnownSource known;
  known.source = {library::Owner::run, folder, {}, "an index"};
  known.stamp = {"1", "guidance", folder};
  known.changed = !files.empty();
  for (const NamedText& file : files) {
    auto parsed = cases::parse_case(file.text, library::path_in(known.source, file.name), guidance);
    if (parsed.the_case) parsed.the_case->hash = "hash of " + file.text;
    known.fresh.push_back(library::fresh_file(file.name, parsed, guidance));
    known.fresh.back().listed = static_cast<std::uint32_t>(known.fresh.size() - 1);
  }
  return known;
}

library::KnownSource remembered_source(const library::KnownSource& known) {
  const auto bytes = std::make_shared<const std::string>(library::index_bytes(known));
  library::KnownSource again;
  again.source = known.source;
  again.stamp = known.stamp;
  again.remembered = library::decode_index(*bytes, known.stamp).value();
  again.blocks.push_back(bytes);
  return again;
}

}  // namespace nc::testing
