#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// What the code of a room may use: a row of the table of layers.
struct Layer {
  std::set<std::string> uses;        ///< rooms whose headers it may include and whose values it may name
  std::set<std::string> names;       ///< further rooms whose values it may name; they reach it through headers it uses
  std::vector<std::string> headers;  ///< patterns of library headers it may include; a final '*' stands for any text
};
/// The rows of the table by the names of their rooms.
using LayerTable = std::map<std::string, Layer>;

/// Reads the table under 'Layers' in the text of docs/architecture.md. Its rows begin with a folder in backticks.
LayerTable parse_layer_table(std::string_view markdown);

/// A line with #include.
struct Include {
  std::string header;
  bool quoted = false;  ///< true for "…", false for <…>
  int line = 0;         ///< number of the line, from 1
};
/// Returns every #include of a source, in order.
std::vector<Include> find_includes(std::string_view source);

/// Returns why a file of the room `layer` must not include this header; an empty text when it may.
std::string find_breach(const LayerTable& table, const std::string& layer, const Include& include);

/// A room that is named in code, such as `cases` in `cases::CaseId`.
struct NamedRoom {
  std::string room;
  int line = 0;  ///< number of the line, from 1
};
/// Returns every naming of a room of the table in the code of a source, outside of comments and literals.
std::vector<NamedRoom> find_named_rooms(const LayerTable& table, std::string_view source);

/// Returns why a file of the room `layer` must not name a value of this room; an empty text when it may.
std::string find_breach(const LayerTable& table, const std::string& layer, const NamedRoom& named);

}  // namespace nc::architecture
