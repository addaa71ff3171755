#pragma once

#include <memory>
#include <string>
#include <vector>

#include "store/store.hpp"

namespace nc::store {

/// What keeps a record: the side of Store that each kind of database has for itself. Its functions do what those of
/// Store of the same names promise.
class Engine {
 public:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  virtual ~Engine() = default;

  virtual Result<void> prepare() = 0;
  virtual Result<void> append(const std::vector<record::Event>& events,
                              const std::vector<record::Edition>& editions) = 0;
  virtual Result<Record> load() const = 0;
  virtual Result<void> backup(const std::string& path) const = 0;
  virtual Result<Checked> check() const = 0;
  virtual Result<ChainPoint> chain_point(long long position) const = 0;
  virtual Result<ChainPoint> chain_end() const = 0;
};

}  // namespace nc::store
