"""Each bench still runs; how fast is never asked here."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.__main__ import main
from bench.all_benches import BENCHES


@pytest.mark.parametrize("name", [bench.name for bench in BENCHES])
def test_a_bench_runs_and_prints_its_row(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--quick", "--folder", str(tmp_path)]) == 0

    heading, rule, row = capsys.readouterr().out.strip().splitlines()[-3:]
    assert heading.startswith("| name")
    assert set(rule) == {"|", "-"}
    assert row.startswith(f"| {name} ")
    assert row.endswith((" yes |", " no  |"))
    assert list(tmp_path.iterdir()) == []


def test_a_bench_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["E99"])

    assert "no such bench: E99" in capsys.readouterr().err
