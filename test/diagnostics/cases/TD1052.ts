import { readInFolder } from '../../support/read-in-folder.ts';

export const reproduce = () => readInFolder({ 'bieu-mau.xlsx/a.csv': Buffer.from('Mã;Điểm\n') });
